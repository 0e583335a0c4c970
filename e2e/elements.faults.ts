import { expect, test, type Page } from '@playwright/test';
import { csfPdf } from '../packages/clients/src/testing/csf/csfPdf.js';
import { csfSubjects } from '../packages/clients/src/testing/csf/subjects.js';
import { drop } from './constancia.js';
import { fillLine, firstOption } from './editor.js';
import { openElements } from './elementsPage.js';

const properties = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'textTransform', 'display', 'borderTopWidth', 'borderTopColor', 'borderTopLeftRadius', 'paddingTop', 'paddingLeft', 'marginTop', 'letterSpacing', 'boxSizing', 'gap'] as const;

/** How everything that matches looks. */
function looks(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    ([within, names]) =>
      [...document.querySelectorAll(within)].map((element) => {
        const style = getComputedStyle(element);
        return `${element.tagName} ${element.getAttribute('class') ?? ''}: ${names.map((name) => `${name} ${style[name]}`).join(', ')}`;
      }),
    [selector, properties] as const,
  );
}

test('under the strictest policy: an invoice with its preview, a Constancia, a key searched in a worker, and a payment, without a word', async ({ page }) => {
  const editor = await openElements(page, { show: 'editor' });
  await page.getByRole('combobox', { name: 'Cliente' }).fill('universidad');
  await firstOption(page).click();
  await fillLine(page, 1, { description: 'Cajas corrugadas', price: '3*1250', productKey: '24112901' });
  await page.getByRole('button', { name: 'Vista previa' }).first().click();
  await expect(page.locator('iframe, embed, object').first()).toBeVisible({ timeout: 20_000 });
  expect(editor).toEqual([]);

  const client = await openElements(page, { show: 'client' });
  await drop(page, await csfPdf(csfSubjects.resico));
  await expect(page.getByRole('dialog', { name: 'Esto cambiaría' })).toBeVisible({ timeout: 20_000 });
  expect(client).toEqual([]);

  const key = await openElements(page, { show: 'key' });
  await page.getByRole('combobox', { name: 'Clave de producto' }).fill('cajas de carton');
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 20_000 });
  expect(page.workers().length).toBeGreaterThan(0);
  expect(key).toEqual([]);

  const payment = await openElements(page, { show: 'payment' });
  await page.getByRole('button', { name: /^Cobrar/ }).click();
  await page.getByRole('button', { name: /^Crear solicitud/ }).click();
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible({ timeout: 20_000 });
  expect(payment).toEqual([]);
});

test('the stylesheet of everything changes nothing of the host', async ({ page, context }) => {
  const own = '.own, body, body > header, body > header h1';
  await openElements(page, { show: 'key', styled: false });
  await expect(page.getByRole('combobox', { name: 'Clave de producto' })).toBeAttached();
  const expected = await looks(page, own);
  const styled = await context.newPage();
  await openElements(styled, { show: 'key' });
  await expect(styled.getByRole('combobox', { name: 'Clave de producto' })).toBeVisible();
  expect(await looks(styled, own)).toEqual(expected);
});

test('a hundred renders of the host keep node, focus and caret of what is typed into an element', async ({ page }) => {
  await openElements(page, { show: 'client' });
  const name = page.getByRole('textbox', { name: 'RFC' });
  await name.pressSequentially('EKU9003173C9');
  await name.evaluate((input: HTMLInputElement) => {
    input.setSelectionRange(4, 4);
    Object.assign(window, { before: input });
  });
  await page.evaluate(async () => {
    for (let count = 0; count < 100; count += 1) {
      document.querySelector<HTMLButtonElement>('#again')?.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await expect(page.locator('#again')).toHaveText('100');
  expect(await name.evaluate((input: HTMLInputElement) => [input === (window as unknown as { before: Element }).before, input === document.activeElement, input.selectionStart])).toEqual([true, true, 4]);
});
