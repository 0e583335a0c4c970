import { expect, type Locator, type Page } from '@playwright/test';

/** One concept as a person fills it in; what is left out keeps what the editor proposes. */
export interface Line {
  description: string;
  quantity?: string;
  price?: string;
  productKey?: string;
}

export async function openNewInvoice(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Nueva factura' }).click();
  await expect(page.getByRole('heading', { name: 'Factura de ingreso' })).toBeVisible();
}

export async function chooseClient(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Cliente' }).fill(text);
  await firstOption(page).click();
}

export function lineOf(page: Page, number: number): Locator {
  return page.getByRole('group', { name: `Concepto ${number}`, exact: true });
}

/** The open list of a combobox; the host's own selects also have options, but no list box on screen. */
export function firstOption(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option').first();
}

export async function fillLine(page: Page, number: number, { description, quantity, price, productKey }: Line): Promise<void> {
  const line = lineOf(page, number);
  await line.getByRole('combobox', { name: 'Descripción' }).fill(description);
  await page.keyboard.press('Escape');
  if (productKey !== undefined) {
    await line.getByRole('combobox', { name: 'Clave de producto' }).fill(productKey);
    await page.getByRole('listbox').getByRole('option', { name: productKey }).first().click();
  }
  if (quantity !== undefined) await line.getByRole('textbox', { name: 'Cantidad' }).fill(quantity);
  if (price !== undefined) await line.getByRole('textbox', { name: 'Precio' }).fill(price);
}

export function total(page: Page): Locator {
  return page.getByRole('status', { name: 'Total' });
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Guardado', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/facturas\/borradores\/[\w-]+$/);
}

/** Opens the confirmation and stamps; what follows is for the caller to expect. */
export async function stamp(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Timbrar/ }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: /^Timbrar/ }).click();
}
