import { expect, type Browser, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readZip } from '../packages/portal/src/testing/readZip.js';
import { either, lookAt } from './keyboard.js';
import { merchantOf, phoneOf, watchForTokens } from './portal.js';
import type { PortalServer } from './portalServer.js';

const hostile = '=HYPERLINK("http://evil.example")<img src=x onerror=alert(1)>';
const button = (page: Page, spanish: string, english: string) => page.getByRole('button', { name: either(spanish, english) });
const heading = (page: Page, spanish: RegExp, english: RegExp) => page.getByRole('heading', { name: new RegExp(`${spanish.source}|${english.source}`) });

async function savedFrom(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

interface Journey {
  browser: Browser;
  baseURL: string | undefined;
  portalServer: PortalServer;
  locale: 'es' | 'en';
}

/** A customer with two pending receipts gets a link, opens it on a phone, invoices both, downloads both, pays; another customer sees none of it. */
export async function portalJourney({ browser, baseURL, portalServer, locale }: Journey): Promise<void> {
  const merchant = await merchantOf(browser, baseURL);
  const first = await merchant.client({ name: `Taller ${locale}`, email: `taller-${locale}@example.com` });
  const second = await merchant.client({ name: `Otra ${locale}`, email: `otra-${locale}@example.com` });
  const receipts = [await merchant.receipt(first, 'Cajas corrugadas', 1500), await merchant.receipt(first, hostile, 2100)];
  const own = await merchant.receipt(second, 'Cinta canela', 90);
  await merchant.charge(first, 'Pedido 2317', 6750);

  const phone = await phoneOf(browser, baseURL, { locale });
  const watch = watchForTokens(phone);
  const page = await phone.newPage();
  const look = lookAt(page, process.env.STRIP && `portal-${locale}`);
  const link = await merchant.link(first);
  await page.goto(link);
  await expect(page.getByRole('checkbox', { name: /^Cajas corrugadas/ })).toBeVisible();
  expect([new URL(page.url()).hash, await page.evaluate(() => history.length)]).toEqual(['', 2]);
  await look('home');

  await page.getByRole('checkbox', { name: either('Elegir todas', 'Choose all') }).check();
  await button(page, 'Continuar', 'Continue').click();
  await expect(heading(page, /A nombre de quién va/, /Who is it for/)).toBeFocused();
  await button(page, 'Completar datos', 'Fill it in').click();
  await page.getByRole('textbox', { name: 'RFC' }).fill('XOJI740919U48');
  await page.getByRole('textbox', { name: either('Nombre o razón social', 'Legal name') }).fill('INGRID XODAR JIMENEZ');
  await page.getByRole('textbox', { name: either('Código postal fiscal', 'Fiscal postal code') }).fill('76028');
  for (const [field, code] of [[either('Régimen fiscal', 'Tax regime'), '612'], [either('Para qué vas a usar', 'What you will use'), 'G03']] as const) {
    await page.getByRole('combobox', { name: field }).fill(code);
    await page.getByRole('option', { name: new RegExp(code) }).first().click();
  }
  await look('data');
  await button(page, 'Guardar mis datos', 'Save my details').click();
  const confirm = button(page, 'Son correctos, facturar 2', 'This is right, invoice all 2');
  await expect(confirm).toBeEnabled();
  await look('confirm');
  await confirm.click();
  await expect(heading(page, /Tus 2 facturas están listas/, /Your 2 invoices are ready/)).toBeVisible({ timeout: 20_000 });
  await look('ready');

  for (const name of ['Cajas corrugadas', '=HYPERLINK']) {
    const pdf = await savedFrom(page, () => page.getByRole('button', { name: new RegExp(`^PDF (de|of) ${name}`) }).click());
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const xml = await savedFrom(page, () => page.getByRole('button', { name: new RegExp(`^XML (de|of) ${name}`) }).click());
    expect(xml.bytes.toString()).toContain('Rfc="XOJI740919U48"');
  }
  await expect(page.getByText(hostile)).toBeVisible();
  await button(page, 'Volver al inicio', 'Back to start').click();
  const invoices = page.getByRole('region', { name: either('Tus facturas', 'Your invoices') });
  await expect(invoices.getByRole('button', { name: /^XML/ })).toHaveCount(2);
  const zip = await savedFrom(page, () => button(page, 'Descargar todas (ZIP)', 'Download all (ZIP)').click());
  const files = readZip(zip.bytes);
  expect(Object.keys(files).map((name) => name.split('.').pop()).sort()).toEqual(['csv', 'pdf', 'pdf', 'xml', 'xml']);
  expect(Object.entries(files).find(([name]) => name.endsWith('.csv'))?.[1]).toContain(`"'=HYPERLINK(""http`);

  const [till] = await Promise.all([phone.waitForEvent('page'), page.getByRole('link', { name: /^(Pagar|Pay) \$\s7,830.00/ }).click()]);
  await till.getByRole('button', { name: either('Pagar con tarjeta', 'Pay by card') }).click();
  await expect(till.getByRole('status')).toBeVisible();
  expect(await till.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
  await till.close();
  await expect(page.getByText(either('No debes nada', 'You owe nothing'))).toBeVisible({ timeout: 15_000 });
  await look('paid');
  const ids = await page.evaluate(async () => document.body.textContent);
  expect(ids).not.toContain('Cinta canela');

  const other = await phoneOf(browser, baseURL, { locale });
  const otherWatch = watchForTokens(other);
  const stranger = await other.newPage();
  await stranger.goto(await merchant.link(second));
  await expect(stranger.getByRole('checkbox', { name: /^Cinta canela/ })).toBeVisible();
  await expect(stranger.getByText(either('No debes nada', 'You owe nothing'))).toBeVisible();
  await expect(stranger.getByText(either('Todavía no tienes facturas', 'No invoices yet'))).toBeVisible();
  expect(await stranger.locator('body').textContent()).not.toMatch(/Cajas|Pedido 2317|XODAR|XOJI/);
  const foreign = [`/receipts/${receipts[0]}`, `/clients/${first}`, `/receipts/${receipts[1]}/stamp`];
  for (const [index, path] of foreign.entries()) {
    const answer = await other.request.fetch(`/portal/api${path}`, { method: index === 2 ? 'POST' : 'GET', headers: { authorization: `Bearer ${otherWatch.tokens[0]}` } });
    expect([path, answer.status()]).toEqual([path, 404]);
  }
  expect((await other.request.get(`/portal/api/receipts/${own}`, { headers: { authorization: `Bearer ${otherWatch.tokens[0]}` } })).status()).toBe(200);
  // The first customer's link has been used: it opens for nobody else.
  await stranger.goto('about:blank');
  await other.clearCookies();
  await stranger.goto(link);
  await expect(heading(stranger, /Tu sesión terminó/, /Your session has ended/)).toBeVisible();

  await watch.expectNone(portalServer.log());
  await otherWatch.expectNone(portalServer.log());
  // A browser says of a refused session that it was refused, and nothing else.
  expect([...watch.complaints, ...otherWatch.complaints.filter((text) => !/410|401/.test(text))]).toEqual([]);
  await Promise.all([merchant.page.context(), phone, other].map((context) => context.close()));
}
