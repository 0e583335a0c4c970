import { type SearchIndex } from './buildIndex.js';
import { wordsOf } from './fold.js';
import { scoreRow, type QueryWord } from './scoreRow.js';
import { TopRows } from './TopRows.js';
import { WordMatch } from './WordMatch.js';

/** Words so common that a row is not less fit for lacking them. */
const fillers = new Set('a al con de del e el en la las lo los o para por que se sin su u un una y'.split(' '));
const FILLER = 0.15;
/** Beyond this many words a query is a sentence; what follows hardly changes the order. */
const MOST_WORDS = 8;
/** The longest word of any catalog is shorter; a longer one is pasted noise. */
const LONGEST_WORD = 48;
/** A word that leads to more rows than this (one letter, "de") is answered from the favoured rows alone. */
const BROAD = 9_000;
/** A score only a row with every word of the query reaches. */
const COMPLETE = 7;

/** A function from a text to the rows that answer it, best first; `boosts` favours the rows people want most often. */
export function createSearch(index: SearchIndex, boosts: Float32Array): (text: string, limit: number) => readonly number[] {
  const matches = Array.from({ length: MOST_WORDS }, () => new WordMatch(index));
  const seen = new Uint8Array(boosts.length);

  const read = (text: string): readonly QueryWord[] => {
    const words = wordsOf(text.slice(0, MOST_WORDS * LONGEST_WORD))
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
    return words.flatMap((word, position) => {
      const match = matches[position];
      if (!match) return [];
      const filler = fillers.has(word) && words.length > 1;
      if (filler) match.exact(word);
      else match.loose(word, position === words.length - 1);
      return [{ weights: match.weights, stems: match.stems, reach: match.reach(), importance: filler ? FILLER : 1 }];
    });
  };

  return (text, limit) => {
    const query = read(text);
    const top = new TopRows(limit);
    const onlyFillers = query.every(({ importance }) => importance < 1);
    const seeds = query.filter(({ reach, importance }) => reach > 0 && (importance === 1 || onlyFillers)).sort((a, b) => a.reach - b.reach);
    seen.fill(0);
    // The rarest word leads to the fewest rows; another one is followed only while no row has every word.
    for (const { stems, reach } of seeds) {
      for (const id of stems) {
        const end = index.postingStarts[id + 1] ?? 0;
        for (let at = index.postingStarts[id] ?? 0; at < end; at += 1) {
          const row = index.postings[at] ?? 0;
          const boost = boosts[row] ?? 0;
          if (seen[row] === 1 || (boost === 0 && reach > BROAD)) continue;
          seen[row] = 1;
          top.offer(row, scoreRow(row, query, index) + boost);
        }
      }
      if (top.best >= COMPLETE) break;
    }
    return top.rows();
  };
}
