import { expect, test, type Page } from '@playwright/test';
import { chooseClient, expectSaved, fillLine, lineOf, openNewInvoice, stamp } from './editor.js';
import { mark, noTrouble, skewServer, trouble, withLine } from './knobs.js';

test.afterEach(({ page }) => noTrouble(page));

/** A draft that the SAT would take. */
async function openReady(page: Page, words: string): Promise<void> {
  await openNewInvoice(page);
  await chooseClient(page, 'robotica');
  await fillLine(page, 1, { description: words, productKey: '80101500', price: '900' });
  await expectSaved(page);
}

const stamped = (page: Page) => page.getByRole('heading', { name: 'Factura timbrada' });

test('a stamp that took effect and was never answered is looked up: exactly one invoice exists', async ({ page }) => {
  const words = mark('Sin respuesta');
  await openReady(page, words);
  await trouble(page, { lose_answer: [{ endpoint: 'drafts.stamp' }] });
  let stamps = 0;
  page.on('request', (request) => {
    if (request.url().includes('/stamp')) stamps += 1;
  });
  await stamp(page);
  await expect(stamped(page)).toBeVisible({ timeout: 30_000 });
  expect(stamps).toBe(1);
  expect(await withLine(page, 'income', words)).toHaveLength(1);
});

test('a page that is closed while its stamp is under way finds the invoice when it is back, and stamps nothing again', async ({ page, context }) => {
  const words = mark('Cerrada al timbrar');
  await openReady(page, words);
  const address = page.url();
  await trouble(page, { lose_answer: [{ endpoint: 'drafts.stamp' }] });
  const sent = page.waitForRequest((request) => request.url().includes('/stamp'));
  await stamp(page);
  await sent;
  // This page will not find it either.
  await page.route(/invoices\/(income|draft)/, (route) => (route.request().method() === 'GET' ? route.abort() : route.fallback()));
  await expect(page.getByText('No llegó la respuesta del timbrado')).toBeVisible();
  const again = await context.newPage();
  await page.close();
  await noTrouble(again);
  await again.goto(address);
  await expect(stamped(again)).toBeVisible({ timeout: 30_000 });
  expect(await withLine(again, 'income', words)).toHaveLength(1);
});

test('a double click and two tabs stamp once', async ({ page, context }) => {
  const words = mark('Dos pestañas');
  await openReady(page, words);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(lineOf(other, 1).getByRole('combobox', { name: 'Descripción' })).toHaveValue(words);
  await trouble(page, { latency: 400 });
  for (const tab of [page, other]) await tab.getByRole('button', { name: /^Timbrar/ }).first().click();
  await Promise.all([page, other].map((tab) => tab.getByRole('alertdialog').getByRole('button', { name: /^Timbrar/ }).dblclick()));
  await expect.poll(async () => (await stamped(page).count()) + (await stamped(other).count()), { timeout: 30_000 }).toBeGreaterThan(0);
  await noTrouble(page);
  await expect.poll(async () => (await withLine(page, 'income', words)).length).toBe(1);
});

for (const status of [409, 422, 500] as const) {
  test(`a stamp answered with ${status} stamps nothing by itself a second time and loses nothing`, async ({ page }) => {
    test.slow();
    const words = mark(`Timbre ${status}`);
    await openReady(page, words);
    await trouble(page, { fail_next: [{ endpoint: 'drafts.stamp', status }] });
    let stamps = 0;
    page.on('request', (request) => {
      if (request.url().includes('/stamp')) stamps += 1;
    });
    await stamp(page);
    const told = status === 500 ? 'No llegó la respuesta del timbrado' : 'No se hizo ninguna factura.';
    await expect(page.getByText(told).first()).toBeVisible();
    expect(stamps).toBe(1);
    expect(await withLine(page, 'income', words)).toEqual([]);
    // Behind the dialog.
    await expect(page.locator('[data-gs-line] input').first()).toHaveValue(words);
  });
}

test('a stamp answered with 429 was not made: it says so, and the next press stamps once', async ({ page }) => {
  const words = mark('Timbre 429');
  await openReady(page, words);
  await page.route('**/stamp**', (route) => route.fulfill({ status: 429, headers: { 'retry-after': '2' }, json: { success: false, error: { code: 'rate_limit_exceeded', message: 'Slow down' } } }), { times: 1 });
  await stamp(page);
  await expect(page.getByText('No se hizo ninguna factura.').first()).toBeVisible();
  expect(await withLine(page, 'income', words)).toEqual([]);
  await page.getByRole('alertdialog').getByRole('button', { name: /^Timbrar/ }).click();
  await expect(stamped(page)).toBeVisible();
  expect(await withLine(page, 'income', words)).toHaveLength(1);
});

test('a stamp answered with a page instead of data is looked up, never sent again', async ({ page }) => {
  test.slow();
  const words = mark('Página al timbrar');
  await openReady(page, words);
  let stamps = 0;
  await page.route('**/stamp**', async (route) => {
    stamps += 1;
    await route.fetch();
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Mantenimiento</h1>' });
  });
  await stamp(page);
  await expect(stamped(page)).toBeVisible({ timeout: 30_000 });
  expect(stamps).toBe(1);
  expect(await withLine(page, 'income', words)).toHaveLength(1);
});

test('a session that ended before the stamp stamps nothing, and stamps once when it is renewed', async ({ page, context }) => {
  const words = mark('Sesión vencida al timbrar');
  await openReady(page, words);
  await context.clearCookies();
  await stamp(page);
  await expect(page.getByRole('alertdialog').getByText('Tu sesión terminó')).toBeVisible();
  const login = await context.newPage();
  await login.goto('/');
  await login.close();
  await page.bringToFront();
  expect(await withLine(page, 'income', words)).toEqual([]);
  await page.getByRole('alertdialog').getByRole('button', { name: /^Timbrar/ }).click();
  await expect(stamped(page)).toBeVisible({ timeout: 30_000 });
  expect(await withLine(page, 'income', words)).toHaveLength(1);
});

test('a draft that was deleted elsewhere is not stamped, and nothing that was typed is lost', async ({ page }) => {
  const words = mark('Borrado al timbrar');
  await openReady(page, words);
  const id = page.url().split('/').at(-1) ?? '';
  expect((await page.request.delete(`/api/gigstack/invoices/draft/${id}?team=team_papeleria`, { headers: { 'sec-fetch-site': 'same-origin' } })).status()).toBeLessThan(300);
  await stamp(page);
  await expect(page.getByRole('alertdialog').getByText('Este borrador ya no existe')).toBeVisible();
  expect(await withLine(page, 'income', words)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-gs-line] input').first()).toHaveValue(words);
  await page.getByRole('button', { name: 'Guardarlo como borrador nuevo' }).click();
  await expect.poll(async () => (await withLine(page, 'draft', words)).length).toBe(1);
});

test("a browser's clock a day off stamps all the same, once", async ({ page }) => {
  const words = mark('Reloj al timbrar');
  await skewServer(page, 26 * 3_600_000);
  await openReady(page, words);
  await stamp(page);
  await expect(stamped(page)).toBeVisible();
  expect(await withLine(page, 'income', words)).toHaveLength(1);
});
