import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The names each entry of a package exports: `{ ".": ["Button", …] }`, types included. */
function exportedNames({ path, manifest }) {
  const entries = Object.entries(manifest.exports).filter(([, file]) => /\.tsx?$/.test(file));
  const files = entries.map(([, file]) => join(path, file));
  const program = ts.createProgram(files, { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX, skipLibCheck: true, types: [] });
  const checker = program.getTypeChecker();
  const names = (file) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name).sort();
  };
  return Object.fromEntries(entries.map(([entry, file]) => [entry, names(join(path, file))]));
}

/** What changed against the package's `api-surface.json`; `write` accepts the new names. */
export function surfaceProblems(pkg, write) {
  const file = join(pkg.path, 'api-surface.json');
  const now = JSON.stringify(exportedNames(pkg), null, 2) + '\n';
  if (write) writeFileSync(file, now);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return [];
  return [`${pkg.manifest.name}: the exported names differ from api-surface.json. If that is meant, run "node tools/check-packages.mjs --write" and add a changeset.`];
}
