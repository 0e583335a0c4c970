/** Lower case without accents, so that "Teléfono" and "telefono" are one word; ñ counts as n because keyboards often lack it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Decomposing is slow and most words need none.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** The words of a text, folded: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
