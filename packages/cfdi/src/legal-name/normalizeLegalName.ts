/** Upper case, one space between words, typographic quotes and dashes made plain; letters, accents, Ñ, & and points stay as they are. */
export function normalizeLegalName(name: string): string {
  return name
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
