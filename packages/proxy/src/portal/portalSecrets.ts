/** A signing secret with the name it goes by in a token's header. */
export interface PortalSecret {
  readonly id: string;
  readonly key: CryptoKey;
}

/** The secrets ready for use: the first signs, all of them verify. */
export type PortalSecrets = readonly [PortalSecret, ...PortalSecret[]];

const LEAST_BYTES = 32;

/**
 * Reads the host's secrets: the first signs, all of them verify, so a new one goes in front while the old one runs out. Throws a sentence that
 * says what is wrong and never repeats a secret; what it gives is asked for when a token is needed, and made once.
 */
export function readPortalSecrets(secret: string | readonly string[] | undefined): () => Promise<PortalSecrets> {
  const [first, ...rest] = [secret ?? []].flat().map(bytesOf);
  if (!first) throw new Error('The portal secret is empty. Make one with "openssl rand -base64 48" and give it to createPortal as `secret`.');
  let ready: Promise<PortalSecrets> | undefined;
  return () => (ready ??= Promise.all([first, ...rest].map(importSecret)).then(([signs, ...others]) => [signs as PortalSecret, ...others]));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length < LEAST_BYTES) {
    throw new Error(`The portal secret has ${bytes.length} bytes and needs at least ${LEAST_BYTES}. Make one with "openssl rand -base64 48".`);
  }
  return bytes;
}

async function importSecret(bytes: Uint8Array<ArrayBuffer>): Promise<PortalSecret> {
  const [key, digest] = await Promise.all([
    crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']),
    crypto.subtle.digest('SHA-256', new Uint8Array([...new TextEncoder().encode('gigstack-portal '), ...bytes])),
  ]);
  // A part of a digest names a secret without telling anything about it.
  return { id: Array.from(new Uint8Array(digest, 0, 6), (byte) => byte.toString(16).padStart(2, '0')).join(''), key };
}
