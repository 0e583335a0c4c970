import type { FileKind } from './FileRule.js';

/** Bytes that are enough to know a file by. */
export const ENOUGH_BYTES = 16;

const signatures: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // Certificates and keys of the SAT are a DER sequence with a length of two bytes.
  ['der', /^\x30\x82/],
];

/** Knows a file by its first bytes, whatever its name and type say; undefined for a kind the API does not take. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, ENOUGH_BYTES));
  return signatures.find(([, signature]) => signature.test(start))?.[0];
}
