import { expect, it } from 'vitest';
import { findingMessages } from './index.js';

const locales = Object.entries(findingMessages);

it('has the same findings in both languages', () => {
  expect(Object.keys(findingMessages.en).sort()).toEqual(Object.keys(findingMessages['es-MX']).sort());
});

it.each(locales)('speaks briefly and calmly in %s', (_locale, texts) => {
  for (const { title, fix } of Object.values(texts)) {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(fix.length).toBeLessThanOrEqual(80);
    expect(`${title}${fix}`).not.toMatch(/[!¡]|Oops|Ups/);
    expect(fix.endsWith('.')).toBe(true);
    expect(title.endsWith('.')).toBe(false);
  }
});
