/** What the eye confuses, by what the place must hold. */
const toDigit: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };
const toLetter: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '8': 'B' };

/** Puts letters where an RFC has letters and digits where it has its date and check digit; other characters stay. */
export function fixSlips(rfc: string): string {
  const letters = rfc.length - 9;
  return [...rfc]
    .map((char, index) => {
      if (index < letters) return toLetter[char] ?? char;
      if (index < letters + 6) return toDigit[char] ?? char;
      return index === rfc.length - 1 && char !== 'A' ? (toDigit[char] ?? char) : char;
    })
    .join('');
}

/** The homoclave holds both letters and digits: every way to read its O, 0, I and 1 the other way round, one at a time. */
export function homoclaveReadings(rfc: string): readonly string[] {
  const other: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I' };
  return [rfc.length - 3, rfc.length - 2].flatMap((index) => {
    const swapped = other[rfc.charAt(index)];
    return swapped === undefined ? [] : [rfc.slice(0, index) + swapped + rfc.slice(index + 1)];
  });
}
