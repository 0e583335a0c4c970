/** What spreadsheets read as a formula at the start of a cell, also after blanks and in their full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A plain number, which a leading minus does not make a formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as CSV that Excel opens as text: separated by commas, every cell in quotes, with a byte order mark. Names and descriptions are
 * somebody's words: one that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
