import { expect, test, type Page } from '@playwright/test';
import { csfPdf } from '../packages/clients/src/testing/csf/csfPdf.js';
import { csfSubjects } from '../packages/clients/src/testing/csf/subjects.js';
import { drop } from './constancia.js';
import { fillLine, firstOption } from './editor.js';
import { openElements } from './elementsPage.js';

const hostile = `
  * { all: revert; }
  *, ::before, ::after { border-width: 0; margin: 7px; letter-spacing: 3px; }
  html { font-size: 10px; }
  button { border-radius: 0 !important; padding: 22px !important; background: lime !important; color: red !important; text-transform: uppercase !important; }
  input, textarea { border: 4px dashed red !important; height: 80px; background: yellow !important; }
  table, td, th, li, a, section, header, footer, label, h2, h3, p, span, div { color: fuchsia; font-family: cursive; }
`;
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

const ready = async (page: Page) => {
  await expect(page.getByRole('heading', { name: 'Factura de ingreso' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'RFC' })).toBeVisible();
};

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

test('rules of the page that reset and repaint everything change no part of any element', async ({ page, context }) => {
  const parts = '.gs-root [class*="gs-"]';
  await openElements(page, { show: 'all' });
  await ready(page);
  const expected = await looks(page, parts);
  expect(expected.length).toBeGreaterThan(100);
  const attacked = await context.newPage();
  await openElements(attacked, { show: 'all', css: hostile });
  await ready(attacked);
  const shown = await looks(attacked, parts);
  // Only what differs is worth reading.
  expect(shown.filter((look, index) => look !== expected[index])).toEqual([]);
  expect(shown).toHaveLength(expected.length);
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

test('two providers with another team, theme, language, words and components on one page share nothing', async ({ page }) => {
  await openElements(page, { show: 'two' });
  const [first, second] = [page.getByRole('region', { name: 'first' }), page.getByRole('region', { name: 'second' })];
  await expect(first.getByText(/UNIVERSIDAD ROBOTICA/).first()).toBeVisible();
  await expect(second.getByRole('button', { name: 'Add a buyer' })).toBeVisible();
  await expect(second.getByText(/UNIVERSIDAD ROBOTICA/)).toHaveCount(0);
  await expect(first.getByRole('button', { name: 'Cliente nuevo' })).toHaveClass('host-button');
  await expect(second.locator('.host-button')).toHaveCount(0);
  const roots = page.locator('.gs-root:not([data-gs-portal])');
  expect(await roots.evaluateAll((elements) => elements.map((root) => [(root as HTMLElement).style.getPropertyValue('--gs-accent'), root.getAttribute('data-scheme'), root.getAttribute('lang')]))).toEqual([
    ['#7a2a63', 'light', 'es-MX'],
    ['', 'dark', 'en'],
  ]);
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

for (const dir of ['ltr', 'rtl']) {
  test(`at 320 px, with text at 200 %, ${dir} and without motion, no element is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openElements(page, { show: 'all', css: 'html { font-size: 200% } body { margin: 0 }' });
    await ready(page);
    await page.evaluate((to) => document.querySelectorAll('.gs-root').forEach((root) => root.setAttribute('dir', to)), dir);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.gs-root *')]
          .filter((element) => {
            const { left, right, width, height } = element.getBoundingClientRect();
            return width > 1 && height > 1 && (right > 320.5 || left < -0.5) && getComputedStyle(element).position !== 'fixed' && element.closest('.gs-visually-hidden, [role="region"][tabindex="0"]') === null;
          })
          .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} in ${element.parentElement?.className}: ${Math.round(element.getBoundingClientRect().left)} to ${Math.round(element.getBoundingClientRect().right)}`),
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll('.gs-root *')].filter((element) => !/^(0s(, )?)+$/.test(getComputedStyle(element).transitionDuration)).map((element) => element.className))).toEqual([]);
  });
}

test('a payment is asked for by keyboard alone', async ({ page }) => {
  await openElements(page, { show: 'payment' });
  const act = page.getByRole('button', { name: /^Cobrar/ });
  await expect(act).toBeVisible();
  for (let stops = 0; stops < 10 && !(await act.evaluate((element) => element === document.activeElement)); stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const create = page.getByRole('button', { name: /^Crear solicitud/ });
  await expect(create).toBeVisible();
  for (let stops = 0; stops < 20 && !(await create.evaluate((element) => element === document.activeElement)); stops += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-gs-slot="button"]:focus')).toHaveCount(1);
});
