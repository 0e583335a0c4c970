import { createHash } from 'node:crypto';

/** A signing secret with the name it goes by in a token's header. */
export interface PortalSecret {
  readonly id: string;
  readonly key: Uint8Array;
}

const LEAST_BYTES = 32;

/**
 * Reads the host's secrets: the first signs, all of them verify, so a new one goes in front while the old one runs out.
 * Throws a sentence that says what is wrong and never repeats a secret.
 */
export function readPortalSecrets(secret: string | readonly string[] | undefined): readonly [PortalSecret, ...PortalSecret[]] {
  const [first, ...rest] = [secret ?? []].flat().map(readSecret);
  if (!first) throw new Error('The portal secret is empty. Make one with "openssl rand -base64 48" and give it to createPortal as `secret`.');
  return [first, ...rest];
}

function readSecret(text: string): PortalSecret {
  const key = new TextEncoder().encode(text);
  if (key.length < LEAST_BYTES) {
    throw new Error(`The portal secret has ${key.length} bytes and needs at least ${LEAST_BYTES}. Make one with "openssl rand -base64 48".`);
  }
  // Half of a digest names a secret without telling anything about it.
  return { id: createHash('sha256').update('gigstack-portal ').update(key).digest('base64url').slice(0, 12), key };
}
