import { randomBytes } from './randomBytes.js';

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A short opaque id of lower-case letters and digits, 12 characters unless told. */
export function randomId(length = 12): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}
