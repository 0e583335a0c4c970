import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, root } from '../run/paths.mjs';
import { codeBlocks } from './codeBlocks.mjs';

const blocks = codeBlocks();
const folder = join(cache, 'guides');
// The native compiler reads the sources of all packages in a second.
const tsc = join(dirname(createRequire(import.meta.url).resolve('@typescript/native/package.json')), 'bin', 'tsc');

describe('guides', () => {
  it('show code, each of them but the glossary', () => {
    const guides = readdirSync(join(root, '.storybook', 'guides')).filter((name) => name.endsWith('.mdx') && name !== 'Glossary.mdx');
    expect(guides.length).toBeGreaterThanOrEqual(8);
    expect([...new Set(blocks.map(({ guide }) => guide))].sort()).toEqual(guides.sort());
  });

  it('show code that compiles against the packages as they are', { timeout: 180_000 }, () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { file, code } of blocks) writeFileSync(join(folder, file), code);
    writeFileSync(join(folder, 'css.d.ts'), "declare module '*.css';\n");
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions: { types: ['node'], noUnusedLocals: false, noUncheckedSideEffectImports: false }, include: ['*'] }));
    let problems = '';
    try {
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    } catch (error) {
      problems = error.stdout;
    }
    expect(problems).toBe('');
  });
});
