// Rebuilds every catalog from source/: the typed modules in src/data and the assets in assets/, the script of the worker among them.
// The same sources give the same bytes. `--check` writes nothing and fails when a file differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { derivedModules } from './derived-modules.mjs';
import { packCatalog } from './pack-catalog.mjs';
import { rowsOf } from './rows-of.mjs';
import { smallCatalogs } from './small-catalogs.mjs';
import { smallModule } from './small-module.mjs';
import { workerScript } from './worker-script.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every generated file by its path inside the package. */
async function build() {
  const read = (name) => readFileSync(join(root, 'source', name), 'utf8');
  const files = {};
  for (const spec of smallCatalogs) files[`src/data/${spec.name}.ts`] = smallModule(spec, JSON.parse(read(spec.source)).rows.map(spec.map));
  const derived = derivedModules({ currencies: JSON.parse(read('c_Moneda.json')).rows, zipPrefixes: JSON.parse(read('zip_prefix_state.json')).prefixes });
  for (const [name, text] of Object.entries(derived)) files[`src/data/${name}`] = text;
  for (const name of ['ClaveProdServ', 'ClaveUnidad']) files[`assets/${name}.txt`] = packCatalog(rowsOf(read(`c_${name}.tsv`)));
  files['assets/catalog-worker.js'] = await workerScript(join(root, 'src', 'worker', 'entry.ts'));
  return files;
}

/** Generated files that differ from what the sources give. */
export async function staleFiles() {
  return Object.entries(await build()).filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text).map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const path of stale) process.stderr.write(`${path} differs from what source/ gives.\n`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const [path, text] of Object.entries(await build())) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}
