import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const packages = join(import.meta.dirname, '..', '..', 'packages');
const sources = readdirSync(packages)
  .flatMap((name) => readdirSync(join(packages, name, 'src'), { recursive: true }).map((file) => join(packages, name, 'src', file)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories|test-d)\.|[\\/]testing[\\/]/.test(file));

/** What makes a component while a module loads. They are client code, which a server component cannot call. */
const maker = /^(?:export )?const \w+ = (?:adaptable|confirmDialogOver|drawerOver|laterMenuPart|laterPopup|lazyPart|withClassNames)[<(]/m;

it('a module that makes components as it loads is client code', () => {
  const making = sources.map((file) => ({ file, text: readFileSync(file, 'utf8') })).filter(({ text }) => maker.test(text));
  expect(making.length).toBeGreaterThan(30);
  expect(making.filter(({ text }) => !text.startsWith("'use client';")).map(({ file }) => relative(packages, file))).toEqual([]);
});
