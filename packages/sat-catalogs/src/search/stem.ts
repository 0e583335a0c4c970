/** Letters a stem keeps at least; shorter ones would join "mesa" and "mes". */
const KEPT = 4;

/**
 * The part of a folded Spanish word that gender and number leave alone: "computadoras", "computadora" and "computador" are one.
 * Light on purpose: it only joins forms of a word, never a noun and its verb.
 */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (word.length > 3 && /[aeo]s$/.test(word)) return word.length - 2 >= KEPT ? word.slice(0, -2) : word.slice(0, -1);
  return /[aeo]$/.test(word) && word.length - 1 >= KEPT ? word.slice(0, -1) : word;
}
