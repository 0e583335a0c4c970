import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { noTrouble, trouble } from './knobs.js';
import { merchantOf, phoneOf, watchForTokens, type Merchant } from './portal.js';
import { portalJourney } from './portalJourney.js';
import { test } from './portalServer.js';

test('a stranger with a link, in English', async ({ browser, baseURL, portalServer }) => {
  test.slow();
  await portalJourney({ browser, baseURL, portalServer, locale: 'en' });
});

const whole = { name: 'Taller', legal_name: 'INGRID XODAR JIMENEZ', tax_id: 'XOJI740919U48', tax_system: '612', use: 'G03', email: 'taller@example.com', address: { zip: '76028' } };

/** A customer with two purchases, at home on their phone. */
async function atHome(browser: Browser, baseURL: string | undefined) {
  const merchant = await merchantOf(browser, baseURL);
  const clientId = await merchant.client(whole);
  for (const [what, price] of [['Cajas', 1500], ['Cinta', 90]] as const) await merchant.receipt(clientId, what, price);
  const context = await phoneOf(browser, baseURL, { locale: 'es' });
  const watch = watchForTokens(context);
  const page = await context.newPage();
  await page.goto(await merchant.link(clientId));
  await expect(page.getByRole('checkbox', { name: /^Cajas/ })).toBeVisible();
  return { merchant, clientId, context, page, watch };
}

const invoices = async (merchant: Merchant, clientId: string) => {
  const answer = await merchant.page.request.get(`/api/gigstack/invoices/income?team=team_papeleria&limit=100&client_id=${clientId}`);
  return ((await answer.json()) as { data: unknown[] }).data.length;
};

async function chooseBoth(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Elegir todas' }).check();
  await page.getByRole('button', { name: 'Continuar' }).click();
}

test('many requests whose token has run out ask for one new token, and each is sent once more', async ({ browser, baseURL }) => {
  const { page, watch } = await atHome(browser, baseURL);
  const before = watch.tokens.length;
  const sent: string[] = [];
  let runOut: string | undefined;
  await page.route('**/portal/api/**', (route) => {
    const { authorization } = route.request().headers();
    runOut ??= authorization;
    const isOld = authorization === runOut;
    sent.push(`${isOld ? 'old' : 'new'} ${new URL(route.request().url()).pathname}`);
    return isOld ? route.fulfill({ status: 401, json: { success: false, error: { code: 'token_expired', message: 'Over.' } } }) : route.continue();
  });
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Cajas/ })).toBeVisible();
  await expect(page.getByText('Todavía no tienes facturas')).toBeVisible();
  await expect(page.getByText('No debes nada')).toBeVisible();
  const refused = sent.filter((line) => line.startsWith('old'));
  expect(refused.length).toBeGreaterThanOrEqual(3);
  expect(sent.filter((line) => line.startsWith('new')).sort()).toEqual(refused.map((line) => line.replace('old', 'new')).sort());
  // The page's own, and one for all that were refused.
  expect(watch.tokens.length - before).toBe(2);
});

test('access that is withdrawn ends at once, invoices nothing, and a new link brings it back', async ({ browser, baseURL, portalServer }) => {
  const { merchant, clientId, page, context, watch } = await atHome(browser, baseURL);
  await page.getByRole('checkbox', { name: /^Cajas/ }).check();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await merchant.withdraw(clientId);
  await page.getByRole('button', { name: 'Son correctos, facturar' }).click();
  await expect(page.getByRole('heading', { name: 'Este enlace ya no abre' })).toBeFocused();
  expect(await invoices(merchant, clientId)).toBe(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Pedir un enlace nuevo' }).click();
  await expect(page.getByText(/revisa tu correo/)).toBeVisible();
  expect(await (await merchant.page.request.get(`/app/portal-links?clientId=${clientId}&team=team_papeleria`)).json()).toEqual({ asked: true });
  // What was withdrawn stays so for the token and the cookie that were out, also once there is a new link.
  const link = await merchant.link(clientId);
  const replay = await context.request.get('/portal/api/receipts', { headers: { authorization: `Bearer ${watch.tokens[0]}` } });
  expect([replay.status(), ((await replay.json()) as { error: { code: string } }).error.code]).toEqual([401, 'token_revoked']);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tu sesión terminó' })).toBeVisible();
  await page.getByRole('button', { name: 'Volver a entrar' }).click();
  await expect(page.getByText('Sigue cerrada: hace falta un enlace nuevo.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('checkbox', { name: /^Cajas/ })).toBeVisible();
  await watch.expectNone(portalServer.log());
});

test('without a connection nothing is lost, and it goes on by itself', async ({ browser, baseURL }) => {
  const { page, context } = await atHome(browser, baseURL);
  await page.getByRole('checkbox', { name: /^Cinta/ }).check();
  await context.setOffline(true);
  await page.reload().catch(() => undefined);
  await context.setOffline(false);
  await page.goto('/portal');
  await expect(page.getByRole('checkbox', { name: /^Cinta/ })).toBeVisible();
  // Down from the first moment: it waits, and opens once there is a line.
  await page.route('**/portal/session', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sin conexión' })).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('checkbox', { name: /^Cinta/ })).toBeVisible();
});

test('one purchase is refused and the other issued: each is told, and only the first is tried again', async ({ browser, baseURL }) => {
  const { merchant, clientId, page } = await atHome(browser, baseURL);
  try {
    await trouble(merchant.page, { fail_next: [{ endpoint: 'receipts.stamp', status: 400 }] });
    await chooseBoth(page);
    await page.getByRole('button', { name: 'Son correctos, facturar 2' }).click();
    await expect(page.getByRole('heading', { name: 'Se emitieron 1 de 2' })).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page);
    expect(await invoices(merchant, clientId)).toBe(1);
    await page.getByRole('button', { name: 'Intentar la que falló' }).click();
    await expect(page.getByRole('heading', { name: 'Tus 2 facturas están listas' })).toBeVisible({ timeout: 20_000 });
    expect(await invoices(merchant, clientId)).toBe(2);
  } finally {
    await noTrouble(merchant.page);
  }
});

test('a stamp that was never answered is not sent again by itself: one invoice exists', async ({ browser, baseURL }) => {
  const { merchant, clientId, page } = await atHome(browser, baseURL);
  try {
    await trouble(merchant.page, { lose_answer: [{ endpoint: 'receipts.stamp' }] });
    await page.getByRole('checkbox', { name: /^Cajas/ }).check();
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByRole('button', { name: 'Son correctos, facturar' }).click();
    await expect(page.getByText(/No sabemos si se emitió|Ya estaba facturada|Emitida/).first()).toBeVisible({ timeout: 30_000 });
    expect(await invoices(merchant, clientId)).toBe(1);
  } finally {
    await noTrouble(merchant.page);
  }
});
