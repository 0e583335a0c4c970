import { CatalogError } from '../CatalogError.js';

/** The rows of a catalog as numbers: a name costs two bytes a word until it is asked for. */
export interface PackedRows {
  /** Distinct words as written, most frequent first. */
  readonly words: readonly string[];
  readonly codes: readonly string[];
  /** Word numbers of all rows, one row after the other. */
  readonly tokens: Uint16Array;
  /** Where each row begins in `tokens`; one more entry closes the last. */
  readonly starts: Uint32Array;
  /** Where the name of each row ends: what follows only helps to find it. */
  readonly nameEnds: Uint32Array;
}

/** Reads the text that scripts/pack-catalog.mjs writes; throws CatalogError when it is not one. */
export function unpack(text: string): PackedRows {
  const wordsEnd = text.indexOf('\n');
  const codesEnd = text.indexOf('\n', wordsEnd + 1);
  const words = text.slice(0, wordsEnd).split(' ');
  const codes = readCodes(text.slice(wordsEnd + 1, codesEnd));
  const tokens = new Uint16Array(text.length - codesEnd);
  const starts = new Uint32Array(codes.length + 1);
  const nameEnds = new Uint32Array(codes.length);
  let count = 0;
  let row = 0;
  let named = false;
  for (let index = codesEnd + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 9) {
      nameEnds[row] = count;
      named = true;
    } else if (code === 10) {
      if (!named) nameEnds[row] = count;
      named = false;
      row += 1;
      starts[row] = count;
    } else {
      tokens[count] = (code < 0xd800 ? code : code - 0x800) - 32;
      count += 1;
    }
  }
  if (wordsEnd < 0 || codesEnd < 0 || row !== codes.length) throw new CatalogError('malformed');
  return { words, codes, tokens: tokens.slice(0, count), starts, nameEnds };
}

/** Codes in full, or after a plus sign as differences of eight-digit numbers, "500-12" standing for one step of 500 and twelve of one. */
function readCodes(line: string): readonly string[] {
  if (!line.startsWith('+')) return line === '' ? [] : line.split(' ');
  const codes: string[] = [];
  let current = 0;
  for (const part of line.slice(1).split(' ')) {
    const [step, run = '0'] = part.split('-');
    current += Number(step);
    codes.push(String(current).padStart(8, '0'));
    for (let left = Number(run); left > 0; left -= 1) {
      current += 1;
      codes.push(String(current).padStart(8, '0'));
    }
  }
  return codes;
}
