import { expect, it } from 'vitest';
import { bears } from './Imprint.js';

const imprint = { client: 'c1', total: 116, at: 1_000_000 };
const twin = { client: { id: 'c1' }, total: 116, created_at: 1_030_000, metadata: {} };

it.each([
  ['receiver, total and minute are the same', twin, true],
  ['a cent is the server rounding', { ...twin, total: 116.01 }, true],
  ['another receiver', { ...twin, client: { id: 'c2' } }, false],
  ['no receiver', { ...twin, client: null }, false],
  ['another total', { ...twin, total: 116.02 }, false],
  ['no total', { ...twin, total: undefined }, false],
  ['another minute', { ...twin, created_at: 1_061_000 }, false],
  ['it says whose it is', { ...twin, metadata: { gs_key: 'another' } }, false],
])('%s', (_name, document, is) => expect(bears(imprint, document)).toBe(is));

it('what has neither receiver nor total is like any other', () => {
  expect(bears({ ...imprint, client: '' }, { ...twin, client: { id: '' } })).toBe(false);
  expect(bears({ ...imprint, total: 0 }, { ...twin, total: 0 })).toBe(false);
});
