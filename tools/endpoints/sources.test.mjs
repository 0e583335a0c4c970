import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../run/paths.mjs';

/** What schemas are built of: they say how a value is read, and nothing about the API. */
const buildingBlocks = ['answerFields.ts', 'bodyFields.ts', 'file.ts', 'inputFields.ts', 'reading.ts', 'spelled.ts'];
const CONSTANT = /(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export (?:const|function) (\w+)/g;

/** The exported values of a folder of the API package that do not say where they are known from. */
function unsourced(folder) {
  const path = join(root, 'packages', 'api', 'src', folder);
  const names = readdirSync(path).filter((name) => !name.includes('.test.') && !buildingBlocks.includes(name));
  expect(names.length).toBeGreaterThan(15);
  return names.flatMap((name) =>
    [...readFileSync(join(path, name), 'utf8').matchAll(CONSTANT)].filter(([, comment = '']) => !comment.includes('@source')).map(([, , value]) => `${name} ${value}`),
  );
}

describe('how certain each fact about the API is', () => {
  it.each(['resources', 'schemas'])('is told by an `@source` with every value of %s', (folder) => {
    expect(unsourced(folder)).toEqual([]);
  });
});
