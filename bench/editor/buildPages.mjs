import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/run/paths.mjs';

/** The four editors that are compared. */
export const subjects = ['floor', 'naive', 'careful', 'ours'];

const look = `body { margin: 0; font: 14px sans-serif } #view { height: 600px; overflow: auto; position: relative; contain: strict } #tall { position: relative }
.row { position: absolute; inset-inline: 0; height: 44px; display: flex; gap: 8px; align-items: center } .row input { flex: 1; min-width: 0 }`;

/** Builds every editor as a host would ship it; answers with the folder. */
export async function buildPages() {
  const folder = join(root, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: subjects.map((name) => join(root, 'bench', 'editor', `${name}.${name === 'floor' ? 'ts' : 'tsx'}`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  copyFileSync(join(root, 'packages', 'react', 'dist', 'styles.css'), join(folder, 'styles.css'));
  for (const name of subjects) {
    const styles = name === 'ours' ? '<link rel="stylesheet" href="/styles.css">' : `<style>${look}</style>`;
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>${name}</title>${styles}<div id="root"></div><script type="module" src="/${name}.js"></script></html>`);
  }
  return folder;
}
