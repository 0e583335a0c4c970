// Bundles only the application's own JSX: the packages are loaded by plain Node from node_modules, as a server would.
import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const here = dirname(fileURLToPath(import.meta.url));
const server = join(here, 'server.mjs');
await build({ entryPoints: [join(here, 'App.tsx')], outfile: server, bundle: true, packages: 'external', format: 'esm', platform: 'node', jsx: 'automatic' });
const { App } = await import(pathToFileURL(server).href);
const html = renderToString(createElement(App));
if (!html.includes('gs-root')) throw new Error('The server rendered nothing of ours.');
if (/ style="/.test(html)) throw new Error('The rendered page has a style attribute, which a strict Content-Security-Policy refuses.');

const out = join(here, 'out');
mkdirSync(out, { recursive: true });
for (const bundler of ['esbuild', 'vite']) {
  writeFileSync(join(out, `${bundler}.html`), `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${bundler}/page.css"></head><body><div id="root">${html}</div><script type="module" src="/${bundler}/page.js"></script></body></html>`);
}
