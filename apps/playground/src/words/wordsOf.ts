import type { Locale } from '../preferences/Locale.js';
import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './Words.js';

/** The words of a language. */
export const wordsOf: Readonly<Record<Locale, Words>> = { 'es-MX': es, en };
