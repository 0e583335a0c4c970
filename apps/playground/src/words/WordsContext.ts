import { createContext, useContext } from 'react';
import { es } from './es.js';
import type { Words } from './Words.js';

/** The words of the language in use. */
export const WordsContext = createContext<Words>(es);

/** The words of the language in use. */
export function useWords(): Words {
  return useContext(WordsContext);
}
