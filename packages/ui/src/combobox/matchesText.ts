// U+0300–U+036F are the accents that NFD splits off: "Régimen" is found by "regimen".
const fold = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** Whether every typed word occurs in the text; accents and case do not matter. */
export function matchesText(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
