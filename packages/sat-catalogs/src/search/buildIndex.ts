import { wordsOf } from './fold.js';
import { stem } from './stem.js';
import { type PackedRows } from './unpack.js';

/** Everything a query reads. Terms are folded words in alphabetical order; postings are kept per stem. */
export interface SearchIndex {
  readonly terms: readonly string[];
  readonly termIds: ReadonlyMap<string, number>;
  /** Stem of each term. */
  readonly stemOf: Uint16Array;
  readonly stemIds: ReadonlyMap<string, number>;
  /** Rows of each stem: `postings` from `postingStarts[stem]` to `postingStarts[stem + 1]`. */
  readonly postings: Uint16Array;
  readonly postingStarts: Uint32Array;
  /** Stems of each row in the order of its words, the name first; a stem of 65535 stands between two names' words that fold to nothing. */
  readonly rowStems: Uint16Array;
  readonly rowStarts: Uint32Array;
  readonly nameEnds: Uint32Array;
}

/** Builds the index; words are folded once each, not once per row. */
export function buildIndex({ words, codes, tokens, starts, nameEnds }: PackedRows): SearchIndex {
  const parts = words.map(wordsOf);
  const terms = [...new Set(parts.flat())].sort();
  const termIds = new Map(terms.map((term, id) => [term, id]));
  const stemIds = new Map<string, number>();
  const stemOf = Uint16Array.from(terms, (term) => idOf(stem(term), stemIds));
  const wordStems = parts.map((list) => list.map((term) => stemOf[termIds.get(term) ?? 0] ?? 0));

  const rowStems = new Uint16Array(tokens.length * 2);
  const rowStarts = new Uint32Array(codes.length + 1);
  const rowNameEnds = new Uint32Array(codes.length);
  const counts = new Uint32Array(stemIds.size + 1);
  const lastRow = new Int32Array(stemIds.size).fill(-1);
  let length = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const nameEnd = nameEnds[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      if (at === nameEnd) rowNameEnds[row] = length;
      for (const id of wordStems[tokens[at] ?? 0] ?? []) {
        rowStems[length] = id;
        length += 1;
        if (lastRow[id] === row) continue;
        lastRow[id] = row;
        counts[id + 1] = (counts[id + 1] ?? 0) + 1;
      }
    }
    if (nameEnd === end) rowNameEnds[row] = length;
    rowStarts[row + 1] = length;
  }
  const used = rowStems.slice(0, length);
  return { terms, termIds, stemOf, stemIds, rowStems: used, rowStarts, nameEnds: rowNameEnds, ...postingsOf(used, rowStarts, counts) };
}

function postingsOf(rowStems: Uint16Array, rowStarts: Uint32Array, counts: Uint32Array): Pick<SearchIndex, 'postings' | 'postingStarts'> {
  for (let id = 1; id < counts.length; id += 1) counts[id] = (counts[id] ?? 0) + (counts[id - 1] ?? 0);
  const postings = new Uint16Array(counts[counts.length - 1] ?? 0);
  const next = counts.slice();
  for (let row = 0; row + 1 < rowStarts.length; row += 1) {
    const end = rowStarts[row + 1] ?? 0;
    for (let at = rowStarts[row] ?? 0; at < end; at += 1) {
      const id = rowStems[at] ?? 0;
      const place = next[id] ?? 0;
      // A stem that comes twice in a row is posted once.
      if (place > (counts[id] ?? 0) && postings[place - 1] === row) continue;
      postings[place] = row;
      next[id] = place + 1;
    }
  }
  return { postings, postingStarts: counts };
}

function idOf(text: string, ids: Map<string, number>): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}
