import type { FileKind } from './FileRule.js';

/** Bytes that are enough to know a file by. */
export const ENOUGH_BYTES = 12;

// In hexadecimal, as the formats' own documents print them.
const signatures: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /^255044462d/],
  ['png', /^89504e470d0a1a0a/],
  ['jpeg', /^ffd8ff/],
  ['webp', /^52494646.{8}57454250/],
  // Certificates and keys of the SAT are a DER sequence with a length of two bytes.
  ['der', /^3082/],
];

/** Knows a file by its first bytes, whatever its name and type say; undefined for a kind the API does not take. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const start = Array.from(bytes.subarray(0, ENOUGH_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return signatures.find(([, signature]) => signature.test(start))?.[0];
}
