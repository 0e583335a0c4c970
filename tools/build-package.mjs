// Builds the package in the current folder: one ES module per source file (so that hosts tree-shake and 'use client' stays where it is),
// declarations beside them, and one stylesheet. An entry whose name ends in `.js` is a script for pages without a bundler instead: a folder with React
// and all else it needs, where what is needed later is loaded later, and the stylesheet beside it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build-styles.mjs';
import { directImports } from './packages/direct-imports.mjs';
import { build as esbuild } from 'esbuild';
import { build } from 'vite';

const folder = process.cwd();
const bin = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.bin');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const scripts = Object.entries(manifest.exports).filter(([name]) => name.endsWith('.js'));
const sources = Object.entries(manifest.exports)
  .filter(([name, path]) => /\.tsx?$/.test(path) && !name.endsWith('.js'))
  .map(([, path]) => path);

rmSync(join(folder, 'dist'), { recursive: true, force: true });

await build({
  root: folder,
  logLevel: 'warn',
  configFile: false,
  plugins: [{ name: 'direct-imports', renderChunk: (code) => ({ code: directImports(code, resolve(folder, '..')), map: null }) }],
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
for (const [name, path] of Object.entries(manifest.exports).filter(([name]) => name.endsWith('.css'))) {
  const file = join(folder, 'dist', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await bundle(join(folder, path)));
}

for (const [name, path] of scripts) {
  const outdir = join(folder, 'dist', dirname(name));
  await esbuild({
    entryPoints: [{ in: resolve(folder, path), out: basename(name, '.js') }], outdir, absWorkingDir: folder, chunkNames: 'parts/[name]-[hash]',
    bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, legalComments: 'linked', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  });
  cpSync(join(folder, 'dist', 'element', 'styles.css'), join(outdir, 'styles.css'));
}

/** Only what the public entries reach. Workspace packages resolve to their sources, so the compiler writes their declarations too; ours are kept. */
function declarations() {
  const scratch = join(folder, 'node_modules', '.declarations');
  const out = join(scratch, 'out');
  const packages = resolve(folder, '..');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const project = join(scratch, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({
    extends: join(folder, 'tsconfig.json'),
    compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: packages, outDir: out },
    files: sources.map((path) => resolve(folder, path)),
    include: [join(folder, 'src', '*.d.ts')],
  }));
  execFileSync(join(bin, 'tsc'), ['-p', project], { cwd: folder, stdio: 'inherit' });
  cpSync(join(out, relative(packages, folder), 'src'), join(folder, 'dist'), { recursive: true });
  rmSync(scratch, { recursive: true, force: true });
}
