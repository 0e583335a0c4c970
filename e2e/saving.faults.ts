import { expect, test, type Page } from '@playwright/test';
import { expectSaved, fillLine, lineOf, openNewInvoice, total } from './editor.js';
import { mark, noTrouble, skewServer, trouble, withLine } from './knobs.js';

test.afterEach(({ page }) => noTrouble(page));

const description = (page: Page, line = 1) => lineOf(page, line).getByRole('combobox', { name: 'Descripción' });
const price = (page: Page, line = 1) => lineOf(page, line).getByRole('textbox', { name: 'Precio' });

/** A draft that exists, with one line of this description. */
async function openSaved(page: Page, words: string): Promise<void> {
  await openNewInvoice(page);
  await fillLine(page, 1, { description: words, price: '10' });
  await expectSaved(page);
}

test('the server is down for a minute while typing goes on: every key is there when it is back, in one draft', async ({ page }) => {
  await page.clock.install();
  const words = mark('Un minuto sin servidor');
  await openNewInvoice(page);
  await trouble(page, { error_rate: 1 });
  await fillLine(page, 1, { description: words, price: '10' });
  for (let minute = 0; minute < 6; minute += 1) {
    await price(page).press('0');
    await page.clock.fastForward(10_000);
  }
  await expect(page.getByText('No se guardó', { exact: true }).first()).toBeVisible();
  await expect(price(page)).toHaveValue('10000000');
  await trouble(page, { error_rate: 0 });
  await page.clock.fastForward(60_000);
  await expectSaved(page);
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price)).toEqual([10_000_000]);
});

test('the tab is closed in the middle of a save and opened again: nothing is lost and nothing is doubled', async ({ page, context }) => {
  const words = mark('Cerrada a medio guardar');
  await openNewInvoice(page);
  await trouble(page, { latency: 1500 });
  const posted = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/invoices/draft'));
  await fillLine(page, 1, { description: words, price: '10' });
  await posted;
  await price(page).fill('250');
  const again = await context.newPage();
  await page.close();
  await noTrouble(again);
  await openNewInvoice(again);
  await expect(description(again)).toHaveValue(words);
  await expect(price(again)).toHaveValue(/^250(\.00)?$/);
  await expectSaved(again);
  await expect.poll(async () => (await withLine(again, 'draft', words)).map(({ items }) => items[0]?.unit_price)).toEqual([250]);
});

test('a save that took effect and was never answered is recognised as our own', async ({ page }) => {
  const words = mark('Guardada sin respuesta');
  await openSaved(page, words);
  await trouble(page, { lose_answer: [{ endpoint: 'drafts.update' }] });
  await price(page).fill('20');
  await expect(total(page)).toHaveText('$ 23.20');
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price), { timeout: 20_000 }).toEqual([20]);
  await price(page).fill('30');
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price), { timeout: 20_000 }).toEqual([30]);
  await expect(page.getByText('Este borrador cambió en otro lugar')).toHaveCount(0);
});

for (const status of [409, 422]) {
  test(`a save refused with ${status} says so, keeps what was typed, and goes on with the next edit`, async ({ page }) => {
    const words = mark(`Rechazada ${status}`);
    await openSaved(page, words);
    await trouble(page, { fail_next: [{ endpoint: 'drafts.update', status }] });
    await price(page).fill('20');
    await expect(page.getByText('gigstack no aceptó un dato')).toBeVisible();
    await expect(price(page)).toHaveValue('20');
    await price(page).fill('30');
    await expectSaved(page);
    await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price)).toEqual([30]);
  });
}

test('a 500 is tried again by itself', async ({ page }) => {
  const words = mark('Error 500');
  await openSaved(page, words);
  await trouble(page, { fail_next: [{ endpoint: 'drafts.update', status: 500, times: 2 }] });
  await price(page).fill('20');
  await expect(page.getByText('Los últimos cambios no se han guardado')).toBeVisible();
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price), { timeout: 20_000 }).toEqual([20]);
  await expectSaved(page);
});

test('a 429 is tried again when its Retry-After says, not before', async ({ page }) => {
  const words = mark('Demasiadas');
  await openSaved(page, words);
  const puts: number[] = [];
  await page.route('**/api/gigstack/invoices/draft/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    puts.push(Date.now());
    if (puts.length > 1) return route.fallback();
    return route.fulfill({ status: 429, headers: { 'retry-after': '3' }, json: { success: false, error: { code: 'rate_limit_exceeded', message: 'Slow down' } } });
  });
  await price(page).fill('20');
  await expect.poll(() => puts.length, { timeout: 20_000 }).toBe(2);
  expect((puts[1] ?? 0) - (puts[0] ?? 0)).toBeGreaterThanOrEqual(2900);
  await expectSaved(page);
});

test('HTML instead of JSON loses nothing', async ({ page }) => {
  const words = mark('Página en vez de datos');
  await openSaved(page, words);
  await page.route('**/api/gigstack/invoices/draft/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Mantenimiento</h1>' }));
  await price(page).fill('20');
  await expect(page.getByText('No se guardó', { exact: true }).first()).toBeVisible();
  await expect(price(page)).toHaveValue('20');
  await page.unroute('**/api/gigstack/invoices/draft/**');
  await price(page).fill('30');
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price), { timeout: 20_000 }).toEqual([30]);
});

test('the session ends and is renewed in another tab while the invoice is being written', async ({ page, context }) => {
  const words = mark('Sesión vencida');
  await openSaved(page, words);
  await context.clearCookies();
  await price(page).fill('20');
  await expect(page.getByText('Tu sesión terminó')).toBeVisible();
  await description(page).fill(`${words} y sigue`);
  const login = await context.newPage();
  await login.goto('/');
  await login.close();
  await page.bringToFront();
  await price(page).fill('25');
  await expectSaved(page);
  await expect.poll(async () => (await withLine(page, 'draft', `${words} y sigue`)).map(({ items }) => items[0]?.unit_price)).toEqual([25]);
});

test('the draft is deleted elsewhere: what was typed becomes a new draft', async ({ page }) => {
  const words = mark('Borrado en otro lugar');
  await openSaved(page, words);
  const id = page.url().split('/').at(-1) ?? '';
  expect((await page.request.delete(`/api/gigstack/invoices/draft/${id}?team=team_papeleria`, { headers: { 'sec-fetch-site': 'same-origin' } })).status()).toBeLessThan(300);
  await price(page).fill('20');
  await expect(page.getByText('Este borrador ya no existe')).toBeVisible();
  await page.getByRole('button', { name: 'Guardarlo como borrador nuevo' }).click();
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price)).toEqual([20]);
  await expect(page).not.toHaveURL(new RegExp(id));
});

test('one cent more on the server is shown beside ours, and explained', async ({ page }) => {
  await trouble(page, { cent_drift: true });
  await openSaved(page, mark('Un centavo'));
  await expect(total(page)).toHaveText('$ 11.60');
  await expect(page.getByText(/gigstack calcula \$\s11\.61/)).toBeVisible();
  await page.getByText('Ver la diferencia').click();
  await expect(page.getByText('gigstack redondea en otro punto')).toBeVisible();
  await expect(page.getByRole('row', { name: /Impuestos \$\s1\.60 \$\s1\.61/ })).toBeVisible();
});

for (const [name, hours] of [
  ['behind', 26],
  ['ahead of', -26],
] as const) {
  test(`a browser's clock a day ${name} the server's changes nothing about saving`, async ({ page }) => {
    const words = mark('Reloj');
    await skewServer(page, hours * 3_600_000);
    await openSaved(page, words);
    await price(page).fill('20');
    await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price)).toEqual([20]);
    await page.reload();
    await expect(price(page)).toHaveValue(/^20(\.00)?$/);
    await expect(page.getByText('Este borrador cambió en otro lugar')).toHaveCount(0);
  });
}

test('a storage that is full, or forbidden, only takes the safety net away', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const words = mark('Sin espacio');
  await openSaved(page, words);
  await price(page).fill('20');
  await expect.poll(async () => (await withLine(page, 'draft', words)).map(({ items }) => items[0]?.unit_price)).toEqual([20]);

  const other = await page.context().newPage();
  await other.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  const forbidden = mark('Prohibido');
  await openSaved(other, forbidden);
  await expect.poll(async () => (await withLine(other, 'draft', forbidden)).length).toBe(1);
});
