/** Rows of cells. A formula or a piece of HTML is the text it is: nothing in a cell is ever run or rendered. */
export type PastedTable = readonly (readonly string[])[];

/** More rows than a draft holds lines. */
const MOST_ROWS = 2000;

/** A table as a spreadsheet puts it on the clipboard (tabs), or as a CSV file (commas or semicolons), with quoted cells that may hold either or line breaks. */
export function parseTable(text: string): PastedTable {
  const plain = text.replace(/^\ufeff/, '');
  const rows = readRows(plain, separatorOf(plain)).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, column) => column).filter((column) => rows.some((row) => row[column]));
  return rows.slice(0, MOST_ROWS).map((row) => used.map((column) => row[column] ?? ''));
}

/** The separator that the first line has most of, outside of quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/);
  const counts = ['\t', ';', ','].map((separator) => ({ separator, count: line.split(separator).length }));
  const [best] = counts.sort((one, other) => other.count - one.count);
  // A comma alone may be a thousand's separator or part of a sentence; a tab never is.
  return line.includes('\t') ? '\t' : (best?.separator ?? '\t');
}

function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  return rows;
}
