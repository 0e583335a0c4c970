import * as z from 'zod/mini';
import { reading } from './reading.js';

/** A text that is sent, and must be there. */
export const requiredText = reading<string, string>('string', (value) => (typeof value === 'string' ? value : undefined));

/** A text that is sent. */
export const typed = z.optional(requiredText);

/** One of the given words, and it must be there. */
export function oneOf<const Word extends string>(...words: readonly Word[]) {
  return reading<Word, Word>(words.join(' or '), (value) => (words.includes(value) ? value : undefined));
}

/** A whole number from 1 up to a limit. */
export function upTo(maximum: number) {
  return reading<number, number>(`whole number from 1 to ${maximum}`, (value) =>
    Number.isInteger(value) && value >= 1 && value <= maximum ? value : undefined,
  );
}
