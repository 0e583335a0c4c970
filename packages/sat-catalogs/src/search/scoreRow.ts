import { type SearchIndex } from './buildIndex.js';

/** One word of a query: how well each stem answers it, and what it counts. */
export interface QueryWord {
  readonly weights: Float32Array;
  readonly stems: readonly number[];
  /** Rows it leads to. */
  readonly reach: number;
  readonly importance: number;
}

const WORDS = 10;
const ORDER = 2;
const COVER = 2;
/** A word found among the row's other names instead of its own. */
const OTHER_NAME = 0.9;

/** How well a row answers: its words first, then whether the name opens with them in order, then how little else it says. */
export function scoreRow(row: number, query: readonly QueryWord[], index: SearchIndex): number {
  const { rowStems } = index;
  const start = index.rowStarts[row] ?? 0;
  const nameEnd = index.nameEnds[row] ?? 0;
  const end = index.rowStarts[row + 1] ?? 0;
  let words = 0;
  let importances = 0;
  let inOrder = 0;
  let found = 0;
  for (let position = 0; position < query.length; position += 1) {
    const word = query[position];
    if (!word) break;
    let best = 0;
    for (let at = start; at < end; at += 1) {
      const weight = word.weights[rowStems[at] ?? 0] ?? 0;
      if (weight === 0) continue;
      const counted = at < nameEnd ? weight : weight * OTHER_NAME;
      if (counted > best) best = counted;
      if (at === start + position && at < nameEnd) inOrder += weight;
    }
    if (best > 0) found += 1;
    words += best * word.importance;
    importances += word.importance;
  }
  const length = Math.max(nameEnd - start, 1);
  return (WORDS * words) / importances + (ORDER * inOrder) / query.length + (COVER * Math.min(found, length)) / length;
}
