import { randomBytes } from './randomBytes.js';

/** So many random bytes as hexadecimal digits. */
export function randomHex(bytes: number): string {
  return Array.from(randomBytes(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
