/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastPairs } from './provider/contrastPairs.js';
import { contrastRatio, type Rgb } from './provider/contrastRatio.js';

type Scheme = 'light' | 'dark';

const css = readFileSync(join(import.meta.dirname, 'provider/tokens.css'), 'utf8');
const declarations = new Map([...css.slice(0, css.indexOf('forced-colors: active')).matchAll(/--gs-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** The colour of a token in one scheme, through var(), light-dark() and color-mix(in srgb). */
function colour(value: string, scheme: Scheme): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (hex) return [1, 2, 3].map((index) => parseInt(hex[index] ?? '', 16)) as unknown as Rgb;
  const reference = /^var\(--gs-([\w-]+)\)$/.exec(value);
  if (reference) return token(reference[1] ?? '', scheme);
  const both = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value);
  if (both) return colour((scheme === 'light' ? both[1] : both[2])?.trim() ?? '', scheme);
  const mix = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/.exec(value);
  if (!mix) throw new Error(`This test cannot read the colour ${value}`);
  const share = Number(mix[2]) / 100;
  const [over, under] = [colour(mix[1] ?? '', scheme), colour(mix[3] ?? '', scheme)];
  return over.map((channel, index) => channel * share + (under[index] ?? 0) * (1 - share)) as unknown as Rgb;
}

function token(name: string, scheme: Scheme): Rgb {
  const value = declarations.get(name);
  if (!value) throw new Error(`There is no token ${name}`);
  return colour(value, scheme);
}

describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  it.each(contrastPairs.flatMap(({ needs, pairs }) => pairs.map(([over, under]) => ({ over, under, needs }))))('$over on $under', ({ over, under, needs }) => {
    expect(contrastRatio(token(over, scheme), token(under, scheme))).toBeGreaterThanOrEqual(needs);
  });
});
