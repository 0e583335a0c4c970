import { readText } from './answerFields.js';
import { optionalReading } from './reading.js';

/** One of several words in the one spelling that leaves this package; words the API may add come through as they are. */
export function spelled<const Word extends string>(synonyms: Readonly<Record<string, Word>>) {
  return optionalReading('string', (value): Word | (string & {}) | undefined => {
    const word = readText(value);
    // A word such as "constructor" is no synonym of anything.
    return word !== undefined && Object.hasOwn(synonyms, word) ? synonyms[word] : word;
  });
}
