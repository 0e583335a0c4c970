import { expect, test } from '@playwright/test';
import { chooseClient, expectSaved, fillLine, lineOf, openNewInvoice, stamp, total } from './editor.js';

const drafts = '**/api/gigstack/invoices/draft**';

test('the server is down while typing goes on: nothing is lost and it saves when the server is back', async ({ page }) => {
  await openNewInvoice(page);
  await page.route(drafts, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }));
  await fillLine(page, 1, { description: 'Escrito sin servidor', quantity: '3', price: '100' });
  await expect(page.getByText('No se guardó', { exact: true }).first()).toBeVisible();
  await expect(total(page)).toHaveText('$ 348.00');
  await page.unroute(drafts);
  await expectSaved(page);
  await page.reload();
  await expect(lineOf(page, 1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Escrito sin servidor');
});

test('offline and back: typing is kept, the state says so, and one draft exists', async ({ page, context }) => {
  await openNewInvoice(page);
  const created: string[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.status() === 201) created.push(response.url());
  });
  await context.setOffline(true);
  await fillLine(page, 1, { description: 'Sin conexión', price: '50' });
  await expect(page.getByText('Sin conexión', { exact: true }).first()).toBeVisible();
  await context.setOffline(false);
  await expectSaved(page);
  expect(created).toHaveLength(1);
});

test('a save whose answer is lost does not make a second draft', async ({ page }) => {
  await openNewInvoice(page);
  let lost = 0;
  await page.route(drafts, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  const mark = `Única ${Date.now()}`;
  await fillLine(page, 1, { description: mark, price: '75' });
  await expectSaved(page);
  expect(lost).toBe(1);
  const list = await page.request.get('/api/gigstack/invoices/draft?team=team_papeleria&limit=100');
  const { data } = (await list.json()) as { data: { items: { description?: string }[] }[] };
  expect(data.filter(({ items }) => items.some(({ description }) => description === mark))).toHaveLength(1);
});

test('a stamp whose answer is lost is looked up, never sent again: exactly one invoice exists', async ({ page }) => {
  await openNewInvoice(page);
  await chooseClient(page, 'robotica');
  const mark = `Timbrada una vez ${Date.now()}`;
  await fillLine(page, 1, { description: mark, productKey: '80101500', price: '900' });
  await expectSaved(page);
  let stamps = 0;
  await page.route('**/stamp**', async (route) => {
    stamps += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await stamp(page);
  await expect(page.getByRole('heading', { name: 'Factura timbrada' })).toBeVisible({ timeout: 30_000 });
  expect(stamps).toBe(1);
  const list = await page.request.get('/api/gigstack/invoices/income?team=team_papeleria&limit=100');
  const { data } = (await list.json()) as { data: { items: { description?: string }[] }[] };
  expect(data.filter(({ items }) => items.some(({ description }) => description === mark))).toHaveLength(1);
});

test('two tabs on one draft: the second to save is asked, and neither version is lost', async ({ page, context }) => {
  await openNewInvoice(page);
  await fillLine(page, 1, { description: 'Versión original', price: '10' });
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(lineOf(other, 1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Versión original');

  await lineOf(page, 1).getByRole('textbox', { name: 'Precio' }).fill('20');
  await expect(page.getByText('Guardado', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Coincide con gigstack al centavo')).toBeVisible();
  await lineOf(other, 1).getByRole('textbox', { name: 'Precio' }).fill('30');
  await expect(other.getByText('Este borrador cambió en otro lugar')).toBeVisible();
  await other.getByRole('button', { name: 'Quedarme con lo de aquí' }).click();
  await expect(other.getByText('Coincide con gigstack al centavo')).toBeVisible();
  await expect(total(other)).toHaveText('$ 34.80');
});
