import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { servePlainPage } from './portalScript.js';

const host = 'http://tienda.test';
const hosted = 'https://portal.gigstack.test';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'HS256' })}.${part({ sub: 'client_a' })}.c2ln`;

const own = `
const portal = document.querySelector('gigstack-portal');
portal.fetchSession = () => Promise.resolve({ token: '${token}', url: '${hosted}/p/abc', expiresAt: Date.now() + 900000 });
`;

/** gigstack's page, as a test wants it to behave. */
async function openHosted(page: Page, script: string): Promise<FrameLocator> {
  await page.route(`${hosted}/**`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Portal</title><h1>Tus documentos</h1><script>${script}</script>` }));
  await page.route('https://elsewhere.test/**', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>parent.postMessage({ type: 'gigstack.height', height: 5000 }, '*')</script>` }));
  await servePlainPage(page, host, '<gigstack-portal mode="hosted" base-url="/portal/api"></gigstack-portal><iframe id="other" title="x" hidden></iframe>', own, { frames: `${hosted} https://elsewhere.test` });
  await page.goto(`${host}/tienda/`);
  const frame = page.frameLocator('gigstack-portal iframe');
  await expect(frame.getByRole('heading', { name: 'Tus documentos' })).toBeVisible();
  return frame;
}

const heightOf = async (page: Page) => Math.round((await page.locator('gigstack-portal iframe').boundingBox())?.height ?? 0);
const say = (message: string) => `parent.postMessage(${message}, '*');`;

test('gigstack’s page is in a sandbox, tells its height, and can always be opened in a tab', async ({ page }) => {
  await openHosted(page, say(`{ type: 'gigstack.height', height: 913 }`));
  await expect.poll(() => heightOf(page)).toBe(913);
  const frame = page.locator('gigstack-portal iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-same-origin');
  await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect(frame).toHaveAttribute('title', 'Portal de facturación');
  const link = page.getByRole('link', { name: 'Abrir en otra pestaña' });
  await expect(link).toHaveAttribute('href', `${hosted}/p/abc`);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('it cannot take the page around it elsewhere, nor look into it', async ({ page }) => {
  const frame = await openHosted(page, `try { top.location = 'https://elsewhere.test/'; } catch {} try { document.title = top.document.title; } catch { document.title = 'kept out'; }`);
  await expect.poll(() => frame.locator('html').evaluate(() => document.title)).toBe('kept out');
  expect(page.url()).toBe(`${host}/tienda/`);
});

test('a page that will not be framed leaves the link where it was', async ({ page }) => {
  await page.route(`${hosted}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'x', headers: { 'x-frame-options': 'DENY' } }));
  await servePlainPage(page, host, '<gigstack-portal mode="hosted" base-url="/portal/api"></gigstack-portal>', own, { frames: hosted });
  await page.goto(`${host}/tienda/`);
  await expect(page.getByRole('link', { name: 'Abrir en otra pestaña' })).toBeVisible();
});

test('only that window and that origin are heard, and only words it may say', async ({ page }) => {
  const wrong = ['"gigstack.height"', 'null', '[]', `{ type: 'gigstack.height' }`, `{ type: 'gigstack.height', height: '900' }`, `{ type: 'gigstack.height', height: NaN }`, `{ type: 'gigstack.height', height: Infinity }`, `{ type: 'height', height: 900 }`, `{ type: 'gigstack.close' }`];
  await openHosted(page, wrong.map(say).join('\n'));
  // The right words from the wrong window: the page itself, and other frames in it, of another origin and of the right one.
  await page.evaluate(() => window.postMessage({ type: 'gigstack.height', height: 5000 }, '*'));
  await page.route(`${hosted}/other`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>${say(`{ type: 'gigstack.height', height: 6000 }`)}</script>` }));
  for (const address of [`${hosted}/other`, 'https://elsewhere.test/']) {
    await page.locator('#other').evaluate((frame: HTMLIFrameElement, src) => {
      frame.src = src;
    }, address);
    await expect.poll(() => page.frames().some((frame) => frame.url() === address)).toBe(true);
  }
  // The right window, gone to another origin.
  await page.locator('gigstack-portal iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow?.location.replace('https://elsewhere.test/again');
  });
  await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith('https://elsewhere.test')).length).toBe(2);
  await page.waitForTimeout(200);
  // As the stylesheet has it.
  expect(await heightOf(page)).toBe(780);
});

test('heights without reason are held within it', async ({ page }) => {
  await openHosted(page, say(`{ type: 'gigstack.height', height: 9e9 }`));
  await expect.poll(() => heightOf(page)).toBe(20_000);
});

test('nobody can frame the portal to lead a click astray: its page refuses, and where a host forgot that, the portal itself does', async ({ page, baseURL }) => {
  await page.route('http://trap.test/**', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Trap</title><iframe id="demo" src="${baseURL}/portal"></iframe><iframe id="bare" src="${host}/tienda/"></iframe>` }));
  await servePlainPage(page, host, '<gigstack-portal base-url="/portal/api"></gigstack-portal>', own);
  await page.goto('http://trap.test/');
  const bare = page.frameLocator('#bare');
  await expect(bare.getByRole('heading', { name: 'Abre el portal en su propia ventana' })).toBeVisible();
  await expect(bare.getByRole('button', { name: /facturar|Continuar/ })).toHaveCount(0);
  await expect(page.frameLocator('#demo').locator('.gs-portal')).toHaveCount(0);
});
