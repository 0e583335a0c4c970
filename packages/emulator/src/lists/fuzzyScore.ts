import { fold } from '../text/fold.js';

/**
 * How well a text answers a query, word by word and without accents: 0 when a word of the query has no counterpart,
 * more for whole words than for beginnings, for beginnings than for inner pieces, and least for a slip of the keyboard.
 */
export function fuzzyScore(query: string, text: string): number {
  const words = wordsOf(text);
  let total = 0;
  for (const asked of wordsOf(query)) {
    const best = Math.max(0, ...words.map((word) => wordScore(asked, word)));
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

/** A folio fiscal is five words, in the query as in the text. */
function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}&@.]+/u).filter(Boolean);
}

function wordScore(asked: string, word: string): number {
  if (word === asked) return 4;
  if (word.startsWith(asked)) return 3;
  if (asked.length > 1 && word.includes(asked)) return 2;
  return asked.length >= 4 && isOneSlipAway(asked, word) ? 1 : 0;
}

/** One letter more, less, changed, or two neighbours swapped; the word may go on after the slip. */
function isOneSlipAway(asked: string, word: string): boolean {
  let same = 0;
  while (same < asked.length && asked[same] === word[same]) same += 1;
  const [rest, other] = [asked.slice(same), word.slice(same)];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return (
    other.startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest) ||
    other.slice(1).startsWith(rest.slice(1)) ||
    other.startsWith(swapped)
  );
}
