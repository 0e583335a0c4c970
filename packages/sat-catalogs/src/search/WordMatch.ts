import { type SearchIndex } from './buildIndex.js';
import { forEachEdit } from './edits.js';
import { stem } from './stem.js';

const SLIP = 0.72;
const SLIP_OF_STEM = 0.67;
const SLIP_PREFIX = 0.5;
const PREFIX = 0.95;
const PREFIX_LEAST = 0.6;

/** Which stems answer one word of a query and how well, 0 to 1. Kept and refilled, so that typing allocates nothing of the vocabulary's size. */
export class WordMatch {
  /** By stem; 0 for those that do not answer. */
  readonly weights: Float32Array;
  /** Stems that answer. */
  readonly stems: number[] = [];
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.weights = new Float32Array(index.stemIds.size);
  }

  /** Matches the word in any number or gender. */
  exact(word: string): void {
    this.#clear();
    this.#keep(this.#index.stemIds.get(stem(word)), 1);
  }

  /** Matches also what the word begins and both again for one slip; a word still being typed (`open`) may have its slip in a beginning. */
  loose(word: string, open: boolean): void {
    this.exact(word);
    this.#prefix(word, PREFIX, PREFIX_LEAST);
    // One slip in three letters leaves nothing of the word.
    if (word.length < 4) return;
    const { termIds, stemIds, stemOf } = this.#index;
    forEachEdit(word, (edited) => {
      const term = termIds.get(edited);
      if (term !== undefined) this.#keep(stemOf[term], SLIP);
      this.#keep(stemIds.get(edited), SLIP_OF_STEM);
      if (open && word.length > 4 && edited.length >= 4) this.#prefix(edited, SLIP_PREFIX, 0);
    });
  }

  /** Rows the stems lead to, counted once per stem. */
  reach(): number {
    const { postingStarts } = this.#index;
    return this.stems.reduce((sum, id) => sum + (postingStarts[id + 1] ?? 0) - (postingStarts[id] ?? 0), 0);
  }

  #clear(): void {
    for (const id of this.stems) this.weights[id] = 0;
    this.stems.length = 0;
  }

  #keep(id: number | undefined, weight: number): void {
    if (id === undefined) return;
    const before = this.weights[id] ?? 0;
    if (weight <= before) return;
    if (before === 0) this.stems.push(id);
    this.weights[id] = weight;
  }

  /** Terms that begin so, better the less they go on. */
  #prefix(prefix: string, most: number, least: number): void {
    const { terms, stemOf } = this.#index;
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    for (let id = low; id < terms.length; id += 1) {
      const term = terms[id] ?? '';
      if (!term.startsWith(prefix)) return;
      this.#keep(stemOf[id], least + (most - least) * (prefix.length / term.length));
    }
  }
}
