import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../run/chromium.mjs';
import { root } from '../run/paths.mjs';
import { atRest, followRequests } from './atRest.mjs';
import { pictureDay, pictureTime } from './pictureTime.mjs';
import { serveFolder } from './serveFolder.mjs';

const built = join(root, 'storybook-static');

/** Runs in the page: asks for a story and waits until its play function is through; gives what went wrong. */
function showStory(id) {
  sessionStorage.clear();
  localStorage.clear();
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const end = (problem) => {
      channel.off('storyFinished', finished);
      for (const event of broken) channel.off(event, failed);
      clearTimeout(patience);
      resolve(problem);
    };
    const finished = ({ storyId, status }) => storyId === id && end(status === 'success' ? undefined : `ended with ${status}`);
    const failed = (error) => end(error?.message ?? 'is missing');
    const broken = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
    const patience = setTimeout(() => end('did not come to its end in a minute'), 60_000);
    channel.on('storyFinished', finished);
    for (const event of broken) channel.on(event, failed);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** The built Storybook under a sub-path in a browser that reaches nothing else; `failures` collects what broke or asked elsewhere. */
export async function openStories() {
  if (!existsSync(join(built, 'index.json'))) throw new Error('There is no built Storybook. Run "npm run storybook:build" first.');
  const { path: executablePath, reason } = findChromium();
  if (executablePath === undefined) throw new Error(reason);
  const server = await serveFolder(built, '/some/sub/path/');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'] });
  const failures = [];

  const free = [];

  /** A browser for one page at a time: what a story remembers and locks is not met by the one beside it, and its code is not read again for the next. */
  async function takeContext() {
    if (free.length > 0) return free.pop();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, reducedMotion: 'reduce' });
    await context.route('**/*', (route) => {
      const url = route.request().url();
      // The last two are the browser's own: its viewer of PDFs.
      if (url.startsWith(server.address) || /^(data|blob|chrome|chrome-extension):/.test(url)) return route.continue();
      failures.push(`asked ${url}`);
      return route.abort();
    });
    return context;
  }
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));

  /** A page that tells what breaks on it, under the name of what it shows then. */
  async function newPage(nameOf) {
    const context = await takeContext();
    const page = await context.newPage();
    page.once('close', () => free.push(context));
    followRequests(page);
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => failures.push(`${nameOf()}: ${error.message}`));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && failures.push(`${nameOf()}: says ${message.text().slice(0, 300)}`));
    page.on('response', (response) => response.status() >= 400 && failures.push(`${nameOf()}: ${response.status()} ${response.url()}`));
    return page;
  }

  /** A story with what the toolbar would hold, as it loads. */
  async function load(id, globals, prepare = () => undefined) {
    const page = await newPage(() => id);
    await prepare(page);
    // Axe has its turn in the tests of the stories; here it only takes time.
    const set = Object.entries({ ...globals, 'a11y.manual': '!true' }).map(([key, value]) => `${key}:${value}`).join(';');
    await page.goto(`${server.address}iframe.html?viewMode=story&id=${id}&globals=${set}`);
    return page;
  }

  return {
    failures,
    all: Object.values(entries).filter(({ type }) => type === 'story'),
    reviewed: Object.values(entries).filter(({ type, tags }) => type === 'story' && tags.includes('review')),
    documents: Object.values(entries).filter(({ type }) => type === 'docs'),
    load: (id, globals) => load(id, globals),
    /** Opens one story with what the toolbar would hold, once its play function is through and it stands still: the same picture each time. */
    async open(id, globals = {}) {
      const page = await load(id, globals, (fresh) => fresh.addInitScript(pictureTime, pictureDay));
      try {
        await page.locator('#storybook-root .story').waitFor();
        // The play function belongs to the picture.
        await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') !== undefined);
        await page.evaluate(() => globalThis.pictureTime.holdTimers());
        await atRest(page);
      } catch (error) {
        failures.push(`${id}: ${error.message.split('\n')[0]}`);
      }
      return page;
    },
    /** Walks through stories in one page, as the side bar does; each begins with nothing remembered. */
    async walk(ids) {
      let shown = ids[0];
      const page = await newPage(() => shown);
      await page.goto(`${server.address}iframe.html?viewMode=story&id=${shown}`);
      await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') !== undefined);
      for (const id of ids.slice(1)) {
        shown = id;
        const problem = await page.evaluate(showStory, id);
        if (problem !== undefined) failures.push(`${id}: ${problem}`);
      }
      await page.close();
    },
    /** Opens one page of words. */
    async openDocument(id) {
      const page = await newPage(() => id);
      await page.goto(`${server.address}iframe.html?viewMode=docs&id=${id}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      // Markdown that nobody reads as such: its tables are not known here.
      if ((await page.locator('#storybook-docs p').filter({ hasText: '|---' }).count()) > 0) failures.push(`${id}: shows a table as text`);
      return page;
    },
    /** Opens Storybook itself, with its side bar. */
    async openWhole() {
      const page = await newPage(() => 'index.html');
      await page.goto(server.address);
      await page.getByRole('link', { name: 'Install' }).or(page.getByRole('button', { name: 'Guides' })).first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      server.stop();
    },
  };
}
