import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, root } from '../run/paths.mjs';
import { codeBlocks, elementBlocks } from './codeBlocks.mjs';

const guides = codeBlocks();
const elements = elementBlocks();
const folder = join(cache, 'guides');
// The native compiler reads the sources of all packages in a second.
const tsc = join(dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')), 'bin', 'tsc');
/** An order of the reader's, by name, in short, or a row of theirs. Whatever else is wrong in the page of an element is wrong. */
const ownOfReader = /^element-\S+ error TS(?:2304|2552|18004|18046):/;
/** Parts that stand side by side are a statement each. */
const asStatements = (code) => code.replace(/^(?=<\w)/gm, ';');

/** What the compiler says of them, against the packages as they are. */
function problemsOf(blocks) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of blocks) writeFileSync(join(folder, file), `${code}\nexport {};\n`);
  writeFileSync(join(folder, 'css.d.ts'), "declare module '*.css';\n");
  const compilerOptions = { types: ['node'], noUnusedLocals: false, noUnusedParameters: false, noUncheckedSideEffectImports: false, paths: { zustand: [join(root, 'packages', 'invoices', 'node_modules', 'zustand')] } };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include: ['*'] }));
  try {
    execFileSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });
  } catch (error) {
    return error.stdout.split('\n').filter((line) => line !== '' && !ownOfReader.test(line));
  }
  return [];
}

describe('guides', () => {
  it('show code, each of them but the glossary', () => {
    const names = readdirSync(join(root, '.storybook', 'guides')).filter((name) => name.endsWith('.mdx') && name !== 'Glossary.mdx');
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect([...new Set(guides.map(({ page }) => page))].sort()).toEqual(names.sort());
  });

  it('show code that compiles against the packages as they are, and so do the pages of elements', { timeout: 180_000 }, () => {
    expect(elements.length).toBeGreaterThan(15);
    expect(problemsOf([...guides, ...elements.map(({ file, code }) => ({ file: `element-${file}`, code: asStatements(code) }))])).toEqual([]);
  });
});
