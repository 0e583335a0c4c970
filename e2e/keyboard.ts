import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';

/** A language and a width of the page. */
export interface Corner {
  locale: 'es' | 'en';
  width: number;
}

/** Both words of a name, for a journey that runs in either language. */
export function either(spanish: string, english: string): RegExp {
  const exact = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^(${exact(spanish)}|${exact(english)})`);
}

/** Opens a new invoice of a team; the rest is for the keyboard. */
export async function openCorner(page: Page, { locale, width }: Corner, team: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.addInitScript(
    ([language, chosen]) => {
      for (const [name, value] of [['locale', language], ['team', chosen]]) sessionStorage.setItem(`nomada.${name}`, value ?? '');
    },
    [locale === 'es' ? 'es-MX' : 'en', team],
  );
  await page.goto('/facturas/nueva');
  await expect(client(page)).toBeVisible();
}

export const client = (page: Page) => page.getByRole('combobox', { name: either('Cliente', 'Client') });
export const cell = (page: Page, role: 'combobox' | 'textbox', spanish: string, english: string) =>
  page.getByRole('group', { name: /^(Concepto|Line) 1\b/ }).getByRole(role, { name: either(spanish, english) });
export const total = (page: Page) => page.getByRole('status', { name: 'Total' });

/** Presses Tab until a control has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 1500; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}: ${String(target)}`);
}

/** Types into a list to choose from and takes its first answer. */
export async function choose(page: Page, field: Locator, typed: string, option: RegExp): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: option }).first().waitFor();
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAccessibleName(option);
  await page.keyboard.press('Enter');
}

/** The first concept: what, its key, how much. */
export async function writeLine(page: Page, description: string, productKey: string, price: string): Promise<void> {
  await tabTo(page, cell(page, 'combobox', 'Descripción', 'Description'));
  await page.keyboard.type(description);
  await page.keyboard.press('Escape');
  await choose(page, cell(page, 'combobox', 'Clave de producto', 'Product key'), productKey, new RegExp(productKey));
  await tabTo(page, cell(page, 'textbox', 'Precio', 'Price'));
  await page.keyboard.type(price);
}

/** Asks for the stamp and confirms it. */
export async function stampByKeyboard(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await expect(page.getByText(/^(Guardado|Saved)$/).first()).toBeVisible();
  const button = page.getByRole('button', { name: /^(Timbrar|Stamp)/ }).filter({ visible: true });
  await expect(button).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: /^(Timbrar|Stamp) / });
  await confirm.waitFor();
  await look('confirm');
  await tabTo(page, confirm);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^(Factura timbrada|Invoice stamped)$/ })).toBeFocused({ timeout: 15_000 });
  await look('stamped');
}

/** No violation at this step, and its picture for a strip. */
export function lookAt(page: Page, strip?: string): (step: string) => Promise<void> {
  let number = 0;
  return async (step) => {
    number += 1;
    if (strip) await page.screenshot({ path: `.cache/${strip}/${number}-${step}.png` });
    await expectAccessible(page);
  };
}
