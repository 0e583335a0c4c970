import { expect, type Locator, type Page } from '@playwright/test';
import { firstOption } from './editor.js';

/** A payment as the API lists it. */
export interface ListedPayment {
  id: string;
  status: string;
  total: number;
  short_url: string;
  invoices: string[];
  items: { description?: string }[];
}

const api = '/api/gigstack';
const team = 'team=team_papeleria';

/** What a charge is made of, as somebody types it. */
export interface TypedCharge {
  client?: string;
  amount: string;
  what: string;
}

/** Opens the host's page for a charge and types one. */
export async function typeCharge(page: Page, { client = 'robotica', amount, what }: TypedCharge): Promise<void> {
  await page.goto('/cobros/nuevo');
  await page.getByRole('combobox', { name: 'A quién le cobras' }).fill(client);
  await firstOption(page).click();
  await page.getByRole('textbox', { name: 'Cuánto, con IVA' }).fill(amount);
  await page.getByRole('textbox', { name: 'De qué es' }).fill(what);
}

/** Opens the review of what was typed. */
export async function review(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Cobrar \$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^Crear solicitud por/ })).toBeEnabled();
  return dialog;
}

/** From nothing to an open request, with its link. */
export async function openRequest(page: Page, charge: TypedCharge): Promise<{ dialog: Locator; link: string }> {
  await typeCharge(page, charge);
  const dialog = await review(page);
  await dialog.getByRole('button', { name: /^Crear solicitud por/ }).click();
  await expect(dialog.getByText('Esperando pago')).toBeVisible();
  return { dialog, link: await linkIn(dialog) };
}

/** The address behind "Abrir". */
export async function linkIn(dialog: Locator): Promise<string> {
  return (await dialog.getByRole('link', { name: /^Abrir/ }).getAttribute('href')) ?? '';
}

/** Every payment whose line says this. */
export async function paymentsOf(page: Page, what: string): Promise<ListedPayment[]> {
  const answer = await page.request.get(`${api}/payments?${team}&limit=100`);
  const { data } = (await answer.json()) as { data: ListedPayment[] };
  return data.filter(({ items }) => items.some(({ description }) => description === what));
}

/** Turns a knob on a payment: what its payer or the time would do. */
export async function turnPayment(page: Page, id: string, act: 'expire' | 'decline' | 'settle' | 'wait'): Promise<void> {
  const answer = await page.request.post(`/_emulator/payments/${id}/${act}`);
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A customer pays by SPEI on the pay page, in a tab of their own. */
export async function payBySpei(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Ver CLABE' }).click();
  await page.getByRole('button', { name: 'Ya transferí' }).click();
  await expect(page.getByText('Pago recibido. Gracias.')).toBeVisible();
}

/** A call to the API as this page's person, past the screen. */
export async function call<T>(page: Page, path: string, body?: object): Promise<T> {
  const address = `${api}${path}${path.includes('?') ? '&' : '?'}${team}`;
  const answer = body ? await page.request.post(address, { data: body, headers: { 'sec-fetch-site': 'same-origin' } }) : await page.request.get(address);
  expect(answer.ok(), await answer.text()).toBe(true);
  return ((await answer.json()) as { data: T }).data;
}
