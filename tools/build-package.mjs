// Builds the package in the current folder: one ES module per source file (so that hosts tree-shake and 'use client' stays where it is),
// declarations beside them, and one stylesheet.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build-styles.mjs';
import { build } from 'vite';

const folder = process.cwd();
const bin = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.bin');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const sources = Object.values(manifest.exports).filter((path) => /\.tsx?$/.test(path));

rmSync(join(folder, 'dist'), { recursive: true, force: true });

await build({
  root: folder,
  logLevel: 'warn',
  configFile: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    emptyOutDir: false,
    lib: { entry: sources.map((path) => resolve(folder, path)), formats: ['es'] },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0') && !/^[A-Za-z]:/.test(id),
      output: { preserveModules: true, preserveModulesRoot: join(folder, 'src'), entryFileNames: '[name].js' },
    },
  },
});

declarations();
if (manifest.exports['./styles.css']) {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'styles.css'), await bundle(join(folder, manifest.exports['./styles.css'])));
}

/** Workspace packages resolve to their sources, so the compiler writes their declarations too; only ours are kept. */
function declarations() {
  const out = join(folder, 'node_modules', '.declarations');
  rmSync(out, { recursive: true, force: true });
  const common = resolve(folder, '..');
  execFileSync(join(bin, 'tsc'), ['-p', '.', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', common, '--outDir', out], { cwd: folder, stdio: 'inherit' });
  const ours = join(out, relative(common, folder), 'src');
  if (!existsSync(ours)) throw new Error(`No declarations were written for ${manifest.name}.`);
  cpSync(ours, join(folder, 'dist'), { recursive: true, filter: (path) => !/\.(test|stories|test-d)\.d\.ts$/.test(path) && !/[\\/]testing([\\/]|$)/.test(path) });
  rmSync(out, { recursive: true, force: true });
}
