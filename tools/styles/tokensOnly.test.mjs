import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../run/paths.mjs';
import { colourNames } from './colourNames.mjs';

const packages = join(root, 'packages');
const sources = readdirSync(packages)
  .flatMap((name) => readdirSync(join(packages, name, 'src'), { recursive: true }).map((file) => `${name}/src/${file}`))
  .filter((file) => /^(ui|pickers|clients|invoices|payments|portal|connect|documents|services|receipts|react)\//.test(file) && !/\.(test|stories|test-d)\.|[\\/]testing[\\/]/.test(file));
const read = (file) => readFileSync(join(packages, file), 'utf8');

/** A colour by its numbers, wherever it stands: a custom property, a gradient, a mask, an attribute. */
const NUMBERS = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/i;
const NAMES = new RegExp(`(?<![\\w-])(?:${colourNames.join('|')})(?![\\w-])`, 'i');
const takesColour = /^--|colou?r$|^background|^border|^outline|^column-rule|^fill$|^stroke$|^filter$|^mask|shadow|^text-decoration|^text-emphasis|^-webkit-text|^accent/i;
// 12px, 0.9rem, 14pt: a size of its own. Relative to the text around (em, %) is no size.
const SIZE = /(?:^|[\s(,+*/-])\d*\.?\d+(?:px|rem|pt|pc|cm|mm|in|q|vw|vh|vi|vb|vmin|vmax|ch|cq\w+)\b|\b(?:xx?-small|small|medium|large|x{1,3}-large)\b/i;
const FAMILY = /(?:serif|sans|mono|cursive|fantasy|Arial|Helvetica|Georgia|Inter|Roboto|system-ui|['"])/i;
const spaces = /^(?:padding|margin|(?:row-|column-)?gap$|border-.*radius$)/;

/** A colour in what is left of a value without its tokens; a fallback of a token is a literal too. */
const hasColour = (text) => NUMBERS.test(text) || NAMES.test(text.replace(/url\([^)]*\)|--[\w-]+/g, ''));

/** What a declaration says by itself that a token should say; ui draws its own parts to the pixel, the others stand on them. */
function literalIn({ prop, value }, isUi = false) {
  const rest = value.replace(/var\(--[\w-]+\)/g, '');
  if (prop !== 'content' && NUMBERS.test(rest)) return 'colour';
  if (takesColour.test(prop) && hasColour(rest)) return 'colour';
  if (/^(?:font-size|font|line-height|letter-spacing)$/.test(prop) && SIZE.test(rest)) return 'size of text';
  if (/^transition(?:-duration)?$/.test(prop) && /\d+m?s\b/.test(rest)) return 'duration';
  if (/^(?:font-family|font)$/.test(prop) && FAMILY.test(rest)) return 'font';
  // A hairline is a hairline.
  if (!isUi && spaces.test(prop) && SIZE.test(rest.replace(/\b[01]px\b/g, ''))) return 'distance';
  return undefined;
}

describe('tokens only', () => {
  const sheets = sources.filter((file) => file.endsWith('.css') && !file.endsWith('provider/tokens.css'));

  it('stylesheets have no colour, size of text, font or duration of their own', () => {
    expect(sheets.length).toBeGreaterThan(20);
    const literals = [];
    for (const file of sheets) {
      postcss.parse(read(file)).walkDecls((declaration) => {
        const what = literalIn(declaration, file.startsWith('ui/'));
        if (what && !isForcedColours(declaration)) literals.push(`${file}:${declaration.source.start.line} has a ${what} of its own, which no theme can change: ${declaration.prop}: ${declaration.value}. Use a token, var(--gs-…).`);
      });
    }
    expect(literals).toEqual([]);
  });

  it('logical properties only, so that right-to-left is right', () => {
    const physical = [];
    for (const file of sheets) {
      postcss.parse(read(file)).walkDecls(({ prop, value, source }) => {
        if (/^(?:margin|padding|border)-(?:left|right)|^(?:left|right)$/.test(prop) || (prop === 'text-align' && /left|right/.test(value))) physical.push(`${file}:${source.start.line} ${prop}: ${value}`);
      });
    }
    expect(physical).toEqual([]);
  });

  it('components have none either, in an attribute, an object of styles or what a script sets', () => {
    const literals = sources.filter((one) => /\.tsx?$/.test(one)).flatMap((file) => literalsInCode(file, read(file)));
    expect(literals).toEqual([]);
  });

  it.each([
    ['a { color: #123 }', 'colour'],
    ['a { --gs-own: #112233 }', 'colour'],
    ['a { --own: tomato }', 'colour'],
    ['a { color: var(--gs-ink, #000) }', 'colour'],
    ['a { background: linear-gradient(var(--gs-ink), rebeccapurple) }', 'colour'],
    ['a { filter: drop-shadow(0 0 1px black) }', 'colour'],
    ['a { color: LinkText }', 'colour'],
    ['a { font-size: 13px }', 'size of text'],
    ['a { font-size: clamp(1rem, 2vw, 2rem) }', 'size of text'],
    ['a { font-size: small }', 'size of text'],
    ['a { font-size: calc(var(--gs-text-sm) + 2px) }', 'size of text'],
    ['a { font: 12px/1 var(--gs-font) }', 'size of text'],
    ['a { line-height: 20px }', 'size of text'],
    ['a { font-family: Arial }', 'font'],
    ['a { transition: color 200ms }', 'duration'],
    ['a { padding: 7px }', 'distance'],
    ['a { border-radius: 4px }', 'distance'],
    ['a { color: var(--gs-ink-2); border: 1px solid currentColor; font-size: 1.2em; gap: calc(var(--gs-space) * 2); background: color-mix(in srgb, var(--gs-ink) 4%, transparent) }', undefined],
  ])('finds what is literal in %s', (css, what) => {
    const found = [];
    postcss.parse(css).walkDecls((declaration) => found.push(literalIn(declaration)));
    expect(found.find((one) => one !== undefined)).toBe(what);
  });

  it.each([
    '<i style={{ color: "red" }} />',
    '<i style={{ background: `#fff` }} />',
    '<i style={{ fontSize: 13 }} />',
    '<i style={{ "font-family": "Arial" }} />',
    '<path fill="#123456" />',
    '<stop stopColor="white" />',
    '<text fontSize="12" />',
    'const look = { borderColor: "tomato" };',
    'node.style.color = "red";',
    'node.style.setProperty("color", "#123");',
    'const accent = "rgb(1, 2, 3)";',
  ])('finds it in %s', (code) => {
    expect(literalsInCode('ui/src/x.tsx', code)).toHaveLength(1);
  });

  it('lets words, tokens and what is drawn in the colour of the text be', () => {
    expect(literalsInCode('ui/src/x.tsx', '<svg fill="none" stroke="currentColor"><path style={{ color: "var(--gs-ink)", visibility: "hidden" }} d="#abc" /></svg>; const texts = { title: "red" }; const hash = "#a1";')).toEqual([]);
  });
});

/** Where the person's own colours rule, system names are the tokens. */
function isForcedColours(declaration) {
  for (let node = declaration.parent; node; node = node.parent) if (node.type === 'atrule' && node.params.includes('forced-colors')) return true;
  return false;
}

const nameOf = (node) => (ts.isStringLiteral(node) ? node.text : node.getText());
const lookOf = (name) => /^(?:color|background|backgroundColor|fill|stroke|(?:stop|flood|lighting)-?color|\w*(?:Color|Shadow)|border(?:Top|Bottom|Inline|Block)?\w*|outline)$/i.test(name);
const fontOf = (name) => /^font-?(?:size|family)$|^font$/i.test(name);

/** Most files of code do not speak of looks at all, and are not parsed. */
const speaksOfLooks = (code) => NUMBERS.test(code) || /colou?r\b|Color|background|\bfill=|stroke|\w(?:Shadow|Border)|\bborder\w*:|outline|\bfont-?(?:size|family)?\b/i.test(code);

/** The looks a file of code gives by itself, each once. */
function literalsInCode(file, code) {
  if (!speaksOfLooks(code)) return [];
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const literals = [];
  const texts = (node) => (ts.isStringLiteralLike(node) ? [node.text] : ts.isTemplateExpression(node) ? [node.getText()] : node.getChildren().flatMap(texts));
  const visit = (node) => {
    const pair =
      ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)
        ? [nameOf(node.name), node.initializer]
        : ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left)
          ? [node.left.name.text, node.right]
          : undefined;
    const [name = '', value] = pair ?? [];
    const says = value && ((fontOf(name) && !texts(value).some((text) => text.includes('var('))) || (lookOf(name) && texts(value).some(hasColour)));
    if (says || (ts.isStringLiteralLike(node) && /^\s*(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|oklch|light-dark)\(.*\))\s*$/i.test(node.text) && !isPath(node))) {
      literals.push(`${file}: ${node.getText()}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return literals;
}

/** The line of a drawing is no colour, whatever it looks like. */
const isPath = (node) => ts.isJsxAttribute(node.parent) && node.parent.name.getText() === 'd';
