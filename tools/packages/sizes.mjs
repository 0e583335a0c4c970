import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../run/paths.mjs';
import { budgets, styleBudgets } from './budgets.mjs';

/** Packages of ours as they are published: built files, by the entries of the tarball. */
const published = {
  name: 'published',
  setup(builder) {
    builder.onResolve({ filter: /^@gigstack-ui\// }, ({ path }) => {
      const [, name, rest = ''] = /^@gigstack-ui\/([^/]+)(\/.*)?$/.exec(path);
      const folder = join(root, 'packages', name);
      const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).publishConfig;
      const entry = exports[`.${rest}`];
      const file = entry === undefined ? `./dist${rest.replace(/^\/internal/, '')}` : (entry.default ?? entry);
      return { path: join(folder, file), sideEffects: false };
    });
  },
};

const external = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client', '@tanstack/react-query'];

/** The entry chunk and every chunk it imports statically. A part that loads later is an entry point to the bundler too, and not the one meant. */
async function firstPaint(code) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, metafile: true, write: false,
    plugins: [published], outdir: join(root, '.cache', 'sizes'), absWorkingDir: root, external, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent',
  });
  // What is loaded later is an entry point too.
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === '<stdin>');
  const wanted = new Set([entry]);
  for (const path of wanted) {
    for (const { path: next, kind, external: outside } of metafile.outputs[path].imports) if (kind === 'import-statement' && !outside) wanted.add(next);
  }
  return outputFiles
    .filter(({ path }) => wanted.has(path.slice(root.length + 1)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/** Every budget with what the entry weighs now, in kB. */
export async function sizes() {
  const rows = [];
  for (const { name, code, limit, owed } of budgets) rows.push({ name, limit, owed, size: (await firstPaint(code)) / 1000 });
  for (const { name, file, limit } of styleBudgets) rows.push({ name, limit, size: gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000 });
  return rows;
}
