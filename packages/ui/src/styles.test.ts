/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { themeTokens } from './provider/theme.js';

const folder = import.meta.dirname;
const entry = readFileSync(join(folder, 'styles.css'), 'utf8');
const files = [...entry.matchAll(/@import '([^']+)' layer\(([^)]+)\);/g)].map(([, path = '', layer = '']) => ({ path, layer, css: readFileSync(join(dirname(join(folder, 'styles.css')), path), 'utf8') }));
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Selectors of all style rules; at-rules and keyframe steps left out. */
function selectors(css: string): string[] {
  const flat = withoutComments(css).replace(/@keyframes[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  return [...flat.matchAll(/([^{}]+)\{/g)].map(([, head = '']) => head.trim()).filter((head) => !head.startsWith('@'));
}

function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

describe('styles.css', () => {
  it('orders its layers first and puts every file in one', () => {
    expect(entry.trimStart()).toMatch(/^@layer gigstack\.tokens, gigstack\.components, gigstack\.elements;/);
    expect(files.length).toBeGreaterThan(10);
    for (const { layer } of files) expect(['gigstack.tokens', 'gigstack.components']).toContain(layer);
  });

  it.each(files)('$path touches nothing outside .gs-root', ({ css }) => {
    for (const selector of selectors(css).flatMap(splitList)) expect(selector).toMatch(/^\.gs-root(\[|\s|$)/);
  });

  it.each(files)('$path uses logical properties only', ({ css }) => {
    expect(withoutComments(css)).not.toMatch(/(?<![\w-])((min-|max-)?(width|height)|(margin|padding|border)-(left|right|top|bottom)(-\w+)?|left|right|top|bottom|float|clear)\s*:(?!\s*\d+px\))/);
    expect(withoutComments(css)).not.toMatch(/text-align:\s*(left|right)/);
  });

  it.each(files.filter(({ layer }) => layer === 'gigstack.components'))('$path takes its colours, text sizes and fonts from the tokens', ({ css }) => {
    const literals = withoutComments(css).match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\([^)]*\)|font-size:\s*[\d.]+(?:px|rem)|font-family:(?!\s*var)[^;]+/gi) ?? [];
    expect(literals).toEqual([]);
  });

  it('declares exactly the tokens a theme may set', () => {
    const css = files.find(({ path }) => path.endsWith('tokens.css'))?.css ?? '';
    const declared = new Set([...withoutComments(css).matchAll(/--gs-([\w-]+)\s*:/g)].map(([, name = '']) => name));
    expect(declared).toEqual(new Set<string>(themeTokens));
  });

  it('weighs at most 8 kB gzipped, unminified at that', () => {
    expect(gzipSync(files.map(({ css }) => css).join(''), { level: 9 }).byteLength).toBeLessThanOrEqual(8 * 1024);
  });
});
