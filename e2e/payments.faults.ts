import { expect, test, type Page } from '@playwright/test';
import { mark, noTrouble, skewServer, trouble } from './knobs.js';
import { call, openRequest, payBySpei, paymentsOf, review, turnPayment, typeCharge } from './payments.js';

test.afterEach(({ page }) => noTrouble(page));

const create = /^Crear solicitud por/;

test('the answer to the creation is lost: exactly one payment exists, and its link is shown', async ({ page }) => {
  const what = mark('Sin respuesta');
  await typeCharge(page, { amount: '116', what });
  const dialog = await review(page);
  await trouble(page, { lose_answer: [{ endpoint: 'payments.request', times: 2 }] });
  await dialog.getByRole('button', { name: create }).click();
  await expect(dialog.getByText(/Preguntamos otra vez/)).toBeVisible();
  await expect(dialog.getByText('Esperando pago')).toBeVisible({ timeout: 20_000 });
  expect(await paymentsOf(page, what)).toHaveLength(1);
});

test('a reload between the lost answer and the next attempt keeps the key: still one payment', async ({ page }) => {
  const what = mark('Recargada');
  await typeCharge(page, { amount: '116', what });
  const dialog = await review(page);
  await trouble(page, { lose_answer: [{ endpoint: 'payments.request' }] });
  await dialog.getByRole('button', { name: create }).click();
  await expect(dialog.getByText(/Preguntamos otra vez/)).toBeVisible();
  await page.reload();
  const again = await review(page);
  await again.getByRole('button', { name: create }).click();
  await expect(again.getByText('Esperando pago')).toBeVisible({ timeout: 20_000 });
  expect(await paymentsOf(page, what)).toHaveLength(1);
});

test('a double click is one payment, and mounting again shows it', async ({ page }) => {
  const what = mark('Doble clic');
  await typeCharge(page, { amount: '116', what });
  const dialog = await review(page);
  await dialog.getByRole('button', { name: create }).dblclick();
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Ver solicitud de pago' }).click();
  await expect(page.getByRole('dialog').getByText('Esperando pago')).toBeVisible();
  expect(await paymentsOf(page, what)).toHaveLength(1);
});

test('the network goes while it is open: the link stays, the screen says so, and what happened meanwhile is told when it is back', async ({ page, context }) => {
  const what = mark('Sin red');
  const { dialog } = await openRequest(page, { amount: '116', what });
  const [payment] = await paymentsOf(page, what);
  await context.setOffline(true);
  await expect(dialog.getByText(/lo último que supimos/)).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByRole('link', { name: /^Abrir/ })).toBeVisible();
  await turnPayment(page, payment?.id ?? '', 'settle');
  await context.setOffline(false);
  await expect(dialog.getByText('Pagada')).toBeVisible({ timeout: 30_000 });
});

test('paid in another tab: both tabs of the merchant learn of it', async ({ page, context }) => {
  const { dialog, link } = await openRequest(page, { amount: '116', what: mark('Dos pestañas') });
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Ver solicitud de pago' }).click();
  await expect(other.getByRole('dialog').getByText('Esperando pago')).toBeVisible();
  const customer = await context.newPage();
  await payBySpei(customer, link);
  await customer.close();
  await other.bringToFront();
  await expect(other.getByRole('dialog').getByText('Pagada')).toBeVisible({ timeout: 40_000 });
  await page.bringToFront();
  await expect(dialog.getByText('Pagada')).toBeVisible({ timeout: 40_000 });
});

test('expired while the dialog is open: only because the API says so, and no invoice was made', async ({ page }) => {
  const what = mark('Vencida');
  const { dialog } = await openRequest(page, { amount: '116', what });
  const [payment] = await paymentsOf(page, what);
  await turnPayment(page, payment?.id ?? '', 'expire');
  await expect(dialog.getByText('Venció')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText(/no se hizo ninguna factura/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Crear otra' }).click();
  await dialog.getByRole('button', { name: create }).click();
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
  expect(await paymentsOf(page, what)).toHaveLength(2);
});

test('the processor declines: it says that nothing was charged; a second try on the same link is seen', async ({ page, context }) => {
  const what = mark('Rechazada');
  const { dialog, link } = await openRequest(page, { amount: '116', what });
  const customer = await context.newPage();
  await customer.goto(link);
  await customer.getByRole('button', { name: 'Que el banco rechace' }).click();
  await expect(customer.getByText(/rechazó la tarjeta/)).toBeVisible();
  await page.bringToFront();
  await expect(dialog.getByText('Falló')).toBeVisible({ timeout: 40_000 });
  await expect(dialog.getByText(/No se cobró nada y no se hizo ninguna factura/)).toBeVisible();
  await customer.bringToFront();
  await customer.getByRole('button', { name: 'Pagar con tarjeta' }).click();
  await expect(customer.getByText('Pago recibido. Gracias.')).toBeVisible();
  await page.bringToFront();
  await expect(dialog.getByText('Pagada')).toBeVisible({ timeout: 40_000 });
  expect(await paymentsOf(page, what)).toHaveLength(1);
});

test('after a decline "Crear otra" withdraws the first link, so that nobody pays twice', async ({ page }) => {
  const what = mark('Otra');
  const { dialog } = await openRequest(page, { amount: '116', what });
  const [first] = await paymentsOf(page, what);
  await turnPayment(page, first?.id ?? '', 'decline');
  await expect(dialog.getByText('Falló')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Crear otra' }).click();
  await dialog.getByRole('button', { name: create }).click();
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
  expect((await paymentsOf(page, what)).map(({ status }) => status).sort()).toEqual(['canceled', 'requires_payment_method']);
});

test('a refund larger than what is left stops at its field; one that became too large meanwhile is refused in words', async ({ page }) => {
  await page.goto('/cobros');
  const { id } = await call<{ id: string }>(page, '/payments/register', {
    client: { id: 'client_universidad' },
    payment_form: '03',
    automation_type: 'none',
    items: [{ description: mark('Devuelta'), quantity: 1, unit_price: 100 }],
  });
  await page.goto(`/cobros/${id}`);
  await page.getByRole('button', { name: 'Devolver dinero' }).click();
  const dialog = page.getByRole('dialog');
  const amount = dialog.getByRole('textbox', { name: 'Cuánto devuelves' });
  await amount.fill('500');
  await expect(amount).toHaveAccessibleDescription(/^Quedan \$\s100\.00 por devolver/);
  await dialog.getByRole('textbox', { name: 'Por qué' }).fill('Producto dañado');
  await dialog.getByRole('button', { name: /^Devolver \$/ }).click();
  await amount.fill('100');
  await call(page, `/payments/${id}/refund`, { reason: 'Desde otro lugar', amount: 60 });
  await dialog.getByRole('button', { name: /^Devolver \$\s100\.00/ }).click();
  await expect(dialog.getByText('No se devolvió')).toBeVisible();
  await expect(amount).toHaveAccessibleDescription(/^Quedan \$\s40\.00 por devolver/);
  await page.reload();
  await expect(page.getByText('Reembolsado en parte')).toBeVisible();
});

test('a team without Stripe: what is missing stays in sight with its reason, and a transfer is asked for', async ({ page }) => {
  await page.goto('/cobros');
  await page.getByRole('combobox', { name: 'Equipo' }).selectOption('team_estudio');
  await typeCharge(page, { client: 'xenon', amount: '116', what: mark('Sin Stripe') });
  const dialog = await review(page);
  await expect(dialog.getByRole('checkbox', { name: 'Tarjeta' })).toBeDisabled();
  await expect(dialog.getByText('Falta conectar Stripe').first()).toBeVisible();
  await dialog.getByRole('button', { name: create }).click();
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
});

for (const [name, hours] of [['ahead', 30], ['behind', -30]] as const) {
  test(`the server's clock is ${Math.abs(hours)} hours ${name}: an open request stays open and a payment is a payment`, async ({ page }) => {
    await page.goto('/cobros');
    await skewServer(page, hours * 3_600_000);
    const what = mark('Reloj');
    const { dialog } = await openRequest(page, { amount: '116', what });
    // Two more looks: nothing of ours decides that its time is up.
    await page.waitForResponse((response) => /\/payments\/payment_/.test(response.url()));
    await page.waitForResponse((response) => /\/payments\/payment_/.test(response.url()));
    await expect(dialog.getByText('Esperando pago')).toBeVisible();
    const [payment] = await paymentsOf(page, what);
    await turnPayment(page, payment?.id ?? '', 'settle');
    await expect(dialog.getByText('Pagada')).toBeVisible({ timeout: 30_000 });
  });
}

test('popups are blocked: the ways to hand the link on are links, which no blocker stops', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  const { dialog } = await openRequest(page, { amount: '116', what: mark('Ventanas') });
  const [opened] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('link', { name: /^Abrir/ }).click()]);
  await expect(opened.getByRole('heading', { name: 'Paga a Papelería El Faro' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: /^WhatsApp/ })).toHaveAttribute('rel', 'noopener noreferrer');
});

test('the clipboard is forbidden: the link is shown selected', async ({ page }) => {
  await forbidClipboard(page);
  const { dialog, link } = await openRequest(page, { amount: '116', what: mark('Portapapeles') });
  await dialog.getByRole('button', { name: 'Copiar el enlace' }).click();
  const field = dialog.getByRole('textbox', { name: 'Copiar el enlace' });
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))).toBe(link);
});

async function forbidClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
  });
}
