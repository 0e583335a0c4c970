/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];
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

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const surfaces = ['paper', 'desk', 'well', 'raise'];
const tints = ['accent-soft', 'ok-soft', 'warn-soft', 'bad-soft'];
const pairs = (texts: readonly string[], grounds: readonly string[]) => texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

/** Text on every surface it is used on: 4.5 to 1. */
const text = [
  ...pairs(['ink', 'ink-2'], [...surfaces, ...tints]),
  ['ink-3', 'paper'],
  ...pairs(['accent-text', 'ok', 'warn', 'bad'], surfaces),
  ['accent-text', 'accent-soft'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['accent-ink', 'accent'],
  ['bad-ink', 'bad'],
  ['paper', 'ink'],
  ['qr-ink', 'qr-paper'],
] as const;

/** Borders of controls, the focus ring and marks: 3 to 1. */
const shapes = [...pairs(['focus'], [...surfaces, ...tints]), ['line-2', 'paper'], ['accent', 'paper'], ['bad', 'paper'], ['accent-ink', 'accent'], ['paper', 'line-2']] as const;

describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  it.each(text)('text %s on %s', (over, under) => {
    expect(contrast(token(over, scheme), token(under, scheme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)('shape %s on %s', (over, under) => {
    expect(contrast(token(over, scheme), token(under, scheme))).toBeGreaterThanOrEqual(3);
  });
});
