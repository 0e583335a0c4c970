// Queries with a known answer: the first words of rows drawn at random, as they are and with one slip of each kind.
import { readFileSync } from 'node:fs';
import { rowsOf } from '../scripts/rows-of.mjs';

/** Rows of the product keys: code, name, other words. */
export const rows = rowsOf(readFileSync(new URL('../source/c_ClaveProdServ.tsv', import.meta.url), 'utf8'));

const fillers = new Set('a al con de del e el en la las lo los o para por que sin un una y'.split(' '));
const letters = 'abcdefghijklmnopqrstuvwxyz';
const kinds = ['swap', 'missing', 'extra', 'wrong'];

export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text) => fold(text).match(/[a-z0-9]+/g) ?? [];

/** Which words of a name a query takes. */
const takes = {
  // The first three words that are not fillers, or two when there are no more.
  content: (name) => wordsOf(name).filter((word) => !fillers.has(word)).slice(0, 3),
  // The first two or three words of names of up to four, just as they stand.
  short: (name) => (wordsOf(name).length <= 4 ? wordsOf(name).slice(0, 3) : []),
};

/** The names of the two protocols. */
export const protocols = Object.keys(takes);

/** 400 queries and their 1,600 slips; the same for the same seed. */
export function protocol(name, seed = 11) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const plain = [];
  while (plain.length < 400) {
    const [code, title] = pick(rows);
    const words = takes[name](title);
    if (words.length >= 2) plain.push({ code, text: words.join(' ') });
  }
  const slips = plain.flatMap((query) => kinds.map((kind) => ({ code: query.code, text: slip(query.text, kind, pick) })));
  return { plain, slips };
}

/** Share of queries whose words stand in at most twenty names: what a perfect matcher without luck reaches. */
export function ceiling(queries) {
  const names = rows.map(([, name, other = '']) => new Set(wordsOf(`${name} ${other}`)));
  const few = queries.filter(({ text }) => names.filter((words) => text.split(' ').every((word) => words.has(word))).length <= 20);
  return few.length / queries.length;
}

function slip(text, kind, pick) {
  const isLetter = (at) => /[a-z]/.test(text[at] ?? '');
  const places = Array.from(text, (_, at) => at).filter((at) => isLetter(at) && (kind !== 'swap' || (isLetter(at + 1) && text[at] !== text[at + 1])));
  const at = pick(places);
  if (kind === 'swap') return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  if (kind === 'missing') return text.slice(0, at) + text.slice(at + 1);
  if (kind === 'extra') return text.slice(0, at) + pick(letters) + text.slice(at);
  return text.slice(0, at) + pick(letters.replace(text[at], '')) + text.slice(at + 1);
}
