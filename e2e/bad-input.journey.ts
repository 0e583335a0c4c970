import { expect, test } from '@playwright/test';
import { chooseClient, expectSaved, fillLine, lineOf, openNewInvoice, stamp, total } from './editor.js';

test('a reload before the first save loses nothing', async ({ page }) => {
  await openNewInvoice(page);
  await lineOf(page, 1).getByRole('combobox', { name: 'Descripción' }).fill('Escrito justo antes de recargar');
  await page.reload();
  await expect(lineOf(page, 1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Escrito justo antes de recargar');
  await expectSaved(page);
});

test('a price that is not a number is told at its field and never sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (['POST', 'PUT'].includes(request.method())) sent.push(request.postData() ?? '');
  });
  await openNewInvoice(page);
  await fillLine(page, 1, { description: 'Servicio', price: 'abc' });
  await page.keyboard.press('Tab');
  const price = lineOf(page, 1).getByRole('textbox', { name: 'Precio' });
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await expect(price).toHaveAccessibleDescription(/Escribe un número/);
  await expect(price).toHaveValue('abc');
  expect(sent.filter((body) => body.includes('abc'))).toEqual([]);
});

test('a receiver that the SAT does not know by that name is rejected at its field, and nothing is lost', async ({ page }) => {
  await openNewInvoice(page);
  await chooseClient(page, 'jimenez');
  await fillLine(page, 1, { description: 'Papelería', productKey: '14111507', price: '500' });
  await expectSaved(page);
  await stamp(page);
  await expect(page.getByText('CFDI40145').first()).toBeVisible();
  await expect(page.getByText('No se hizo ninguna factura').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(total(page)).toHaveText('$ 580.00');
});

test('a draft that is gone says so and offers a new one', async ({ page }) => {
  await page.goto('/facturas/borradores/zzzzzzzzzzzz');
  await expect(page.getByText('No encontramos este borrador')).toBeVisible();
});

test('the teams of the platform do not see each other', async ({ page }) => {
  await page.goto('/facturas');
  await expect(page.getByText('UNIVERSIDAD ROBOTICA').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Equipo' }).selectOption('team_estudio');
  await expect(page.getByText('UNIVERSIDAD ROBOTICA')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Nueva factura' }).click();
  await page.getByRole('combobox', { name: 'Cliente' }).fill('robotica');
  await expect(page.getByText('Ningún cliente coincide')).toBeVisible();
});

test('the proxy answers nobody without a session, and no route it does not know', async ({ page, playwright, baseURL }) => {
  const stranger = await playwright.request.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const refused = await stranger.get('/api/gigstack/clients');
  expect(refused.status()).toBe(401);
  expect(((await refused.json()) as { error: { message: string } }).error.message).toMatch(/\w+ \w+/);
  await stranger.dispose();

  await page.goto('/');
  const unknown = await page.request.get('/api/gigstack/billing/plans?team=team_papeleria');
  expect(unknown.status()).toBe(404);
});
