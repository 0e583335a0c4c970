// How long a stranger with a link waits on a phone: from the address to the first paint of something of the portal that can be read, against an
// empty page with React, in one run. `pnpm --filter @gigstack-ui/portal bench`
import { chromium } from 'playwright';
import { median, report } from '../../../bench/report.mjs';
import { findChromium } from '../../../tools/run/chromium.mjs';
import { chromiumArgs } from '../../../tools/testing/chromiumArgs.ts';
import { serve } from './serve.mjs';

const ROUNDS = 7;
const CPU = 4;
/** What the developer tools of Chromium call fast 4G. */
const network = { offline: false, latency: 165, downloadThroughput: 1_125_000, uploadThroughput: 168_750 };

/** What is waited for: words of the portal itself, and then the customer's own purchases with their amounts. */
const pages = {
  empty: { path: '/empty', signs: { words: 'h1' } },
  portal: { path: '/portal', signs: { words: '.gs-portal h1, .gs-portal h2', purchases: '.gs-portal-amount' } },
};

const { url, stop, weights } = await serve();
const { path: executablePath, reason } = findChromium();
if (executablePath === undefined) throw new Error(reason);
const browser = await chromium.launch({ executablePath, args: chromiumArgs });

/** Notes the moment after the first frame in which each sign could be read. */
function watch(signs) {
  globalThis.seen = {};
  const look = () => {
    for (const [name, selector] of Object.entries(signs)) {
      if (name in globalThis.seen || ![...document.querySelectorAll(selector)].some((element) => element.textContent.trim() !== '')) continue;
      globalThis.seen[name] = undefined;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (globalThis.seen[name] = performance.now());
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds to each sign of a page that nobody has opened before. */
async function open({ path, signs }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 1, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.addInitScript(watch, signs);
  await page.goto(url + path);
  await page.waitForFunction((names) => names.every((name) => globalThis.seen[name] !== undefined), Object.keys(signs), { timeout: 60_000 });
  const seen = await page.evaluate(() => globalThis.seen);
  await context.close();
  return seen;
}

const times = { empty: [], portal: [] };
for (let round = -1; round < ROUNDS; round += 1) {
  // In turn, so that a busy moment hits both.
  for (const [name, page] of Object.entries(pages)) {
    const seen = await open(page);
    if (round >= 0) times[name].push(seen);
  }
}
await browser.close();
stop();

const of = (page, sign) => median(times[page].map((seen) => seen[sign]));
const line = (page, sign) => ({ ms: Math.round(of(page, sign)), 'scripts, kB gzip -9': weights[page].toFixed(1) });
console.table({ 'empty page with React': line('empty', 'words'), 'portal, first words': line('portal', 'words'), 'portal, purchases': line('portal', 'purchases') });
report('portal', [
  { goal: 'first useful paint of the portal / empty page with React, phone at a quarter of the speed', value: of('portal', 'words') / of('empty', 'words'), limit: 1.3 },
]);
