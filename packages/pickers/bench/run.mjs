// One key in the product key picker against the barest combobox over the same worker, key → painted answers. `pnpm --filter @gigstack-ui/pickers bench`
// Times on a shared machine mean little alone; the ratios are what is kept.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { bundle } from '../../../tools/build-styles.mjs';
import { findChromium } from '../../../tools/run/chromium.mjs';

const here = import.meta.dirname;
const assets = join(here, '..', '..', 'sat-catalogs', 'assets');
const ROUNDS = 3;
const words = ['computadora portatil', 'servicios de consultoria', 'transporte de carga', 'muebles de oficina', 'tornillos de acero', 'capacitacion', 'impresion digital', 'restaurante'];
const at = (list, share) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const median = (list) => at(list, 0.5);

const { outputFiles } = await build({ entryPoints: [join(here, 'picker-page.mjs')], bundle: true, minify: true, format: 'esm', write: false, outdir: 'out', splitting: true, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' });
const scripts = new Map(outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1)}`, text]));
const styles = await bundle(join(here, '..', '..', 'ui', 'src', 'styles.css'));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://bench.test');
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (scripts.has(pathname)) return send('text/javascript', scripts.get(pathname));
  if (pathname === '/styles.css') return send('text/css', styles);
  if (/^\/assets\/[\w-]+\.(js|txt)$/.test(pathname)) return send(pathname.endsWith('.js') ? 'text/javascript' : 'text/plain', readFileSync(join(assets, pathname.slice('/assets/'.length))));
  return send('text/html', '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/styles.css"><div id="app"></div><script type="module" src="/picker-page.js"></script>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const { path: executablePath, reason } = findChromium();
if (executablePath === undefined) throw new Error(reason);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });

/** Milliseconds from each key to the paint of its answers. */
async function keysOf(kind) {
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  await page.goto(`${address}/?${kind}`);
  const input = page.getByRole('combobox');
  await input.click();
  // Code, worker and rows are there before anything is measured.
  await input.pressSequentially('mesa');
  await page.locator('[role=listbox][data-state=ready] [role=option]').first().waitFor({ timeout: 60_000 });
  const times = [];
  for (const word of words) {
    await input.fill('');
    for (const key of word) {
      await page.evaluate(() => {
        const box = document.querySelector('[role=combobox]');
        globalThis.painted = new Promise((resolve) => {
          box.addEventListener('keydown', ({ timeStamp }) => {
            const before = box.value;
            const look = () => {
              const isReady = box.value !== before && document.querySelector('[role=listbox]')?.dataset.state !== 'loading';
              if (!isReady) return requestAnimationFrame(look);
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
                channel.port2.postMessage(null);
              });
            };
            requestAnimationFrame(look);
          }, { once: true });
        });
      });
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      times.push(await page.evaluate(() => globalThis.painted));
    }
  }
  await page.close();
  return times;
}

const rounds = { vanilla: [], picker: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  // In turn, so that a busy moment hits both.
  for (const kind of ['vanilla', 'picker']) {
    const times = await keysOf(kind);
    rounds[kind].push({ p50: at(times, 0.5), p95: at(times, 0.95) });
  }
}
await browser.close();
server.close();

const of = (kind, share) => median(rounds[kind].map((round) => round[share]));
console.log(`${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}, ${words.join('').length} keys, ${ROUNDS} rounds`);
console.table(Object.fromEntries(['vanilla', 'picker'].map((kind) => [kind, { 'p50 ms': of(kind, 'p50').toFixed(1), 'p95 ms': of(kind, 'p95').toFixed(1) }])));
console.log(`key → paint p95: ${(of('picker', 'p95') / of('vanilla', 'p95')).toFixed(2)} × the bare combobox (goal ≤ 1.3)`);
