import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { mark } from './knobs.js';
import { call, openRequest, payBySpei, paymentsOf, review, typeCharge } from './payments.js';

async function head(download: Download): Promise<string> {
  return (await readFile(await download.path())).subarray(0, 5).toString('latin1');
}

async function registerPart(page: Page, invoice: string, amount: string): Promise<void> {
  await page.goto(`/facturas/${invoice}`);
  await page.getByRole('link', { name: 'Registrar un pago de esta factura' }).click();
  await page.getByRole('textbox', { name: 'Monto' }).fill(amount);
  await page.getByRole('combobox', { name: 'Cómo te pagaron' }).click();
  await page.getByRole('option', { name: /Transferencia electrónica/ }).click();
  await page.getByRole('button', { name: /^Registrar \$/ }).click();
  await expect(page.getByText('Pago registrado')).toBeVisible();
}

test('request, the customer pays by SPEI in another tab, paid without a reload, and the PDF of its invoice opens', async ({ page, context }) => {
  const reloads: string[] = [];
  const what = mark('Pedido');
  await typeCharge(page, { amount: '7830', what });
  await expectAccessible(page);
  page.on('framenavigated', (frame) => frame === page.mainFrame() && reloads.push(frame.url()));

  const dialog = await review(page);
  await expect(dialog.getByText('UNIVERSIDAD ROBOTICA ESPAÑOLA')).toBeVisible();
  await expect(dialog.getByText(/\$\s7,830\.00/).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Crear solicitud por \$\s7,830\.00/ }).click();
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'Código QR con el enlace de pago' }).locator('path')).toHaveAttribute('d', /M/);
  await expectAccessible(page);

  const [customer] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('link', { name: /^Abrir/ }).click()]);
  await payBySpei(customer, customer.url());
  await customer.close();

  await expect(dialog.getByText('Pagada')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText(/Transferencia electrónica/)).toBeVisible();
  expect(reloads).toEqual([]);
  const pdf = dialog.getByRole('button', { name: /^PDF de Factura A-\d+/ });
  await expect(pdf).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
  expect(await head(file)).toBe('%PDF-');
  const [payment] = await paymentsOf(page, what);
  expect(payment).toMatchObject({ status: 'succeeded', total: 7830, invoices: [expect.any(String)] });

  await test.step('the payment, its timeline and the list tell the same', async () => {
    await dialog.getByRole('button', { name: 'Ver el pago' }).click();
    await expect(page.getByRole('region', { name: 'Qué ha pasado' }).getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ver cobros' }).click();
    await expect(page.getByRole('row', { name: new RegExp(`${what}.*Pagado.*7,830\\.00`) })).toBeVisible();
    await expectAccessible(page);
  });
});

test('a PPD invoice paid in two, each with its complement, until it owes 0.00', async ({ page }) => {
  await page.goto('/cobros');
  const tax = { type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false };
  const { uuid } = await call<{ uuid: string }>(page, '/invoices/income', {
    client: { id: 'client_universidad' },
    payment_method: 'PPD',
    payment_form: '99',
    use: 'G03',
    items: [{ description: mark('Cuadernos'), quantity: 10, unit_price: 100, product_key: '14111514', unit_key: 'H87', taxes: [tax] }],
  });

  await registerPart(page, uuid, '500');
  await expect(page.getByText(/Quedan \$\s660\.00 por pagar/)).toBeVisible();
  await expectAccessible(page);
  await registerPart(page, uuid, '660');
  await expect(page.getByText('Queda pagada por completo')).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^PDF de Complemento de pago P-\d+/ }).click()]);
  expect(await head(file)).toBe('%PDF-');

  expect((await call<{ last_balance: number }>(page, `/invoices/income/${uuid}`)).last_balance).toBe(0);
  const complements = await call<{ payments: { invoices: { installment: number; remaining_balance: number }[] }[] }[]>(page, `/invoices/payment?invoice_id=${uuid}`);
  const steps = complements.flatMap(({ payments }) => payments.flatMap(({ invoices }) => invoices.map(({ installment, remaining_balance: left }) => [installment, left])));
  expect(steps.sort(([a = 0], [b = 0]) => a - b)).toEqual([[1, 660], [2, 0]]);
  await page.goto(`/facturas/${uuid}`);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Registrar un pago de esta factura' })).toHaveCount(0);
});

test('register, mark as paid, give back a part, cancel: each from the list, in English too', async ({ page }) => {
  const what = mark('Mostrador');
  await page.goto('/cobros');
  await page.getByRole('link', { name: 'Registrar un pago recibido' }).click();
  await page.getByRole('combobox', { name: 'A quién le cobras' }).fill('robotica');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('textbox', { name: 'Monto' }).fill('580');
  await page.getByRole('textbox', { name: 'De qué es' }).fill(what);
  await page.getByRole('combobox', { name: 'Cómo te pagaron' }).click();
  await page.getByRole('option', { name: /Efectivo/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Registrar \$\s580\.00/ }).click();
  await expect(page.getByText('Pago registrado')).toBeVisible();
  await expect(page.getByRole('button', { name: /^PDF de Factura/ })).toBeVisible();

  await test.step('a part goes back with its reason, and the credit note is there', async () => {
    await page.getByRole('link', { name: 'Ver este cobro' }).click();
    await page.getByRole('button', { name: 'Devolver dinero' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Cuánto devuelves' }).fill('80');
    await dialog.getByRole('textbox', { name: 'Por qué' }).fill('Faltó una caja');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: /^Devolver \$\s80\.00/ }).click();
    await expect(dialog.getByText(/Se devolvieron \$\s80\.00/)).toBeVisible();
    await expect(dialog.getByText('La nota de crédito ya se emitió.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cerrar' }).first().click();
    await expect(page.getByText('Reembolsado en parte')).toBeVisible();
  });

  await test.step('a request is marked as paid, another one is cancelled', async () => {
    const paid = mark('Transferida');
    const gone = mark('Cancelada');
    await openRequest(page, { amount: '116', what: paid });
    await openRequest(page, { amount: '116', what: gone });
    await page.goto('/cobros');
    await page.getByRole('row', { name: new RegExp(paid) }).getByRole('button', { name: /^Abrir pago/ }).click();
    await page.getByRole('button', { name: 'Marcar como pagado' }).click();
    await page.getByRole('combobox', { name: 'Cómo te pagaron' }).click();
    await page.getByRole('option', { name: /Efectivo/ }).click();
    await page.getByRole('button', { name: 'Marcar como pagada' }).click();
    await expect(page.getByText('Pagado', { exact: true }).first()).toBeVisible();

    await page.goto('/cobros');
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption('en');
    await page.getByRole('searchbox', { name: /Search/ }).fill(gone);
    await page.getByRole('row', { name: new RegExp(gone) }).getByRole('button', { name: /^Open payment/ }).click();
    await page.getByRole('button', { name: 'Cancel request' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
    await expect(page.getByText('Cancelled').first()).toBeVisible();
    await expectAccessible(page);
  });
});

test('the keyboard alone asks for money, reads the link and goes back to the button', async ({ page }) => {
  await typeCharge(page, { amount: '232', what: mark('A mano') });
  const charge = page.getByRole('button', { name: /^Cobrar \$/ });
  await charge.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const create = dialog.getByRole('button', { name: /^Crear solicitud por/ });
  await expect(create).toBeEnabled();
  for (let presses = 0; presses < 20 && !(await create.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
  // Where the focus is, is on something of the dialog, never lost on the page.
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ver solicitud de pago' })).toBeFocused();
});
