const alphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/** The character the last place should hold. Some RFCs that SAT itself issued hold another, so a mismatch is no proof of an error. */
export function checkDigit(rfc: string): string {
  // A moral RFC is computed as if a space stood before it.
  const padded = rfc.padStart(13, ' ');
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += alphabet.indexOf(padded.charAt(index)) * (13 - index);
  const rest = sum % 11;
  if (rest === 0) return '0';
  return rest === 1 ? 'A' : String(11 - rest);
}
