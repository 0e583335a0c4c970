// U+0300–U+036F are the accents that NFD splits off.
const ACCENTS = /[\u0300-\u036f]/g;

/** A text as it is compared: without accents, case, punctuation and space around it. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
