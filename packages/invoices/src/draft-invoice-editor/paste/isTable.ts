/** Whether a text on the clipboard is more than one cell. */
export function isTable(text: string): boolean {
  return /\t|\S[^\S\n]*\r?\n[^\S\n]*\S/.test(text);
}
