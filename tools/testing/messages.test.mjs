import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const packages = join(import.meta.dirname, '..', '..', 'packages');
const sources = readdirSync(packages)
  .flatMap((name) => readdirSync(join(packages, name, 'src'), { recursive: true }).map((file) => join(packages, name, 'src', file)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories|test-d)\./.test(file));
const texts = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
const dictionaries = sources.filter((file) => /[\\/]messages[\\/](\w+\.)?es-MX\.ts$/.test(file));

/** The keys of the first object a file exports. */
function keysOf(file) {
  const keys = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) return void keys.push(...node.properties.flatMap(({ name }) => (name === undefined ? [] : [name.text])));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, texts.get(file) ?? readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
  return keys;
}

describe('messages', () => {
  it.each(dictionaries.map((file) => [file.slice(packages.length + 1), file]))('%s: the same keys in English, and each is said somewhere', (_, file) => {
    const keys = keysOf(file);
    expect(keys.length).toBeGreaterThan(3);
    expect(keysOf(file.replace('es-MX.ts', 'en.ts')).sort()).toEqual([...keys].sort());

    const home = file.slice(0, file.indexOf('src'));
    const code = [...texts].filter(([other]) => other.startsWith(home) && dirname(other) !== dirname(file)).map(([, text]) => text).join('\n');
    // By name, by a string that picks it, or by a template that begins it: `problem_${code}`.
    const begun = [...code.matchAll(/`(\w+)\$\{/g)].map(([, start]) => start);
    const unused = keys.filter((key) => !new RegExp(`[.'"\`]${key}\\b`).test(code) && !new RegExp(`[{,]\\s*${key}\\s*[,}]`).test(code) && !begun.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
