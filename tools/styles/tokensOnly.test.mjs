import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../run/paths.mjs';

const packages = join(root, 'packages');
const sources = readdirSync(packages)
  .flatMap((name) => readdirSync(join(packages, name, 'src'), { recursive: true }).map((file) => `${name}/src/${file}`))
  .filter((file) => /^(ui|pickers|clients|invoices|payments|portal|connect|documents|services|receipts|react)\//.test(file) && !/\.(test|stories|test-d)\.|[\\/]testing[\\/]/.test(file));
const read = (file) => readFileSync(join(packages, file), 'utf8');

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(?:white|black|red|green|blue|gray|grey|silver|yellow|orange)\b/i;
const takesColour = /(?:^|-)color$|^background|^border|^outline|^fill$|^stroke$|shadow|^text-decoration|^accent/;
// 12px, 0.9rem, 14pt: a size of its own. Relative to the text around (em, %) is no size.
const SIZE = /(?:^|[\s(,])\d*\.?\d+(?:px|rem|pt|vw|vh)\b/;
const FAMILY = /(?:serif|sans|mono|Arial|Helvetica|Georgia|Inter|Roboto|system-ui|['"])/i;

/** What a declaration says by itself that a token should say. */
function literalIn({ prop, value }) {
  if (prop.startsWith('--gs-')) return undefined;
  if (takesColour.test(prop) && COLOUR.test(value.replace(/var\([^)]*\)/g, ''))) return 'colour';
  const rest = value.replace(/var\([^)]*\)/g, '');
  if ((prop === 'font-size' || prop === 'font') && SIZE.test(rest)) return 'size of text';
  if (prop === 'transition' && /\d+m?s\b/.test(rest)) return 'duration';
  if ((prop === 'font-family' || prop === 'font') && FAMILY.test(rest)) return 'font';
  return undefined;
}

describe('tokens only', () => {
  const sheets = sources.filter((file) => file.endsWith('.css') && !file.endsWith('provider/tokens.css'));

  it('stylesheets have no colour, size of text, font or duration of their own', () => {
    expect(sheets.length).toBeGreaterThan(20);
    const literals = [];
    for (const file of sheets) {
      postcss.parse(read(file)).walkDecls((declaration) => {
        const what = literalIn(declaration);
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

  it('components have none either', () => {
    const literals = [];
    for (const file of sources.filter((one) => one.endsWith('.tsx'))) {
      const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
      const visit = (node) => {
        if (ts.isJsxAttribute(node) && ['fill', 'stroke', 'color', 'style', 'stopColor'].includes(node.name.getText())) {
          const text = node.initializer?.getText() ?? '';
          if (COLOUR.test(text) || /fontSize|fontFamily/.test(text)) literals.push(`${file}: ${node.getText()}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
    expect(literals).toEqual([]);
  });
});

/** Where the person's own colours rule, system names are the tokens. */
function isForcedColours(declaration) {
  for (let node = declaration.parent; node; node = node.parent) if (node.type === 'atrule' && node.params.includes('forced-colors')) return true;
  return false;
}
