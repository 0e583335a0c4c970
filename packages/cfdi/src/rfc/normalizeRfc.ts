/** Spaces of any kind, dots, dashes and the invisible characters that come along when text is pasted from a PDF. */
const noise = /[\s.\-_/\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff]/g;

/** What a person meant to type: upper case, without separators or a leading "RFC:". Ñ and & stay. */
export function normalizeRfc(text: string): string {
  const upper = text.normalize('NFC').toUpperCase();
  // Twelve characters must follow, or this is an RFC that begins with those letters.
  return upper.replace(/^[\s\u200b-\u200f\ufeff]*R\.?F\.?C\.?(?:\s*:|\s)(?=.{12})/, '').replace(noise, '');
}
