/** The text with what the PDF's standard fonts cannot write (emoji, other alphabets, control characters) made a question mark or a space. */
export function printable(text: string, encodable: ReadonlySet<number>): string {
  return Array.from(text.normalize('NFC').slice(0, 2_000), (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20) return ' ';
    return encodable.has(point) ? character : '?';
  }).join('');
}
