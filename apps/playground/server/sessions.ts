import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCookie } from './cookies.js';

/** Signs people in and recognises them. A real product has a login here; the demo has one person who is always let in. */
export interface Sessions {
  /** A `set-cookie` that signs the demo's person in. */
  signIn(request: Request): string;
  /** Whether the request carries that cookie. */
  isSignedIn(request: Request): boolean;
}

const SECRET_BYTES = 32;

/** Sessions signed with a secret kept in a file of the owner alone, so that an open page outlives a restart of the server. */
export function createSessions(secretFile: string): Sessions {
  const value = createHmac('sha256', readSecret(secretFile)).update('demo').digest('base64url');
  return {
    signIn: (request) => `${cookieName(request)}=${value}; Path=/; HttpOnly; SameSite=Strict`,
    isSignedIn: (request) => sameText(readCookie(request, cookieName(request)) ?? '', value),
  };
}

/** Browsers share cookies between the ports of one machine: with the port in the name, two demos do not sign each other out. */
function cookieName(request: Request): string {
  return `nomada_${new URL(request.url).port}`;
}

function readSecret(file: string): Buffer {
  const kept = existsSync(file) ? readFileSync(file) : undefined;
  if (kept?.length === SECRET_BYTES) return kept;
  const secret = randomBytes(SECRET_BYTES);
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
