import { expect, test, type Page } from '@playwright/test';
import { openHostPage } from './hostPage.js';

const hostile = `
  * { all: revert; }
  html { font-size: 10px; }
  button { border-radius: 0 !important; padding: 22px !important; background: lime !important; color: red !important; text-transform: uppercase !important; box-sizing: content-box !important; }
  input, textarea { border: 4px dashed red !important; height: 80px; background: yellow !important; }
  label, h2, p, span { color: fuchsia; font-family: cursive; }
  *, ::before { border-width: 0; }
`;
const properties = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'fontWeight', 'textTransform', 'display', 'borderTopWidth', 'borderTopStyle', 'borderTopColor', 'borderTopLeftRadius', 'paddingTop', 'paddingLeft', 'boxSizing', 'gap'] as const;

/** How every part with a class of ours, or of the host, looks. */
function looks(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    ([within, names]) =>
      [...document.querySelectorAll(within)].map((element) => {
        const style = getComputedStyle(element);
        return `${element.getAttribute('class')}: ${names.map((name) => `${name} ${style[name]}`).join(', ')}`;
      }),
    [selector, properties] as const,
  );
}
const parts = '.gs-root .gs-button, .gs-root .gs-control, .gs-root .gs-card, .gs-root .gs-badge, .gs-root .gs-alert, .gs-root .gs-checkbox, .gs-root .gs-switch, .gs-root .gs-input, .gs-root .gs-field-label, .gs-root .gs-field-message, .gs-root .gs-segment';

test('a page that resets and repaints every control changes nothing of ours', async ({ page, context }) => {
  await openHostPage(page);
  const calm = await context.newPage();
  await openHostPage(calm);
  const expected = await looks(calm, parts);
  expect(expected.length).toBeGreaterThan(15);
  const attacked = await context.newPage();
  await openHostPage(attacked, { css: hostile });
  expect(await looks(attacked, parts)).toEqual(expected);
});

test('our stylesheet changes nothing of the host', async ({ page, context }) => {
  await openHostPage(page, { css: 'button.own { letter-spacing: 2px }', styled: false });
  const own = '.own, body > header, body > header h1';
  const expected = await looks(page, own);
  const styled = await context.newPage();
  await openHostPage(styled, { css: 'button.own { letter-spacing: 2px }' });
  expect(await looks(styled, own)).toEqual(expected);
});

test('the strictest policy is not broken once', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await openHostPage(page, {
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' data: blob:; worker-src 'self'; frame-src 'self' blob:; connect-src 'self'; require-trusted-types-for 'script'",
  });
  await page.getByRole('combobox', { name: 'Forma de pago' }).click();
  await page.getByRole('option', { name: /Tarjeta/ }).click();
  await page.getByRole('button', { name: 'Abrir calendario' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Timbrar' }).click();
  await page.getByRole('button', { name: 'Sí, timbrar' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('a hundred renders of the host keep node, focus and caret; a second provider keeps its own words and colours', async ({ page }) => {
  await openHostPage(page);
  const name = page.getByRole('textbox', { name: 'Nombre' });
  await name.evaluate((input: HTMLInputElement) => {
    input.focus();
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
  await expect(page.getByRole('combobox', { name: 'Form', exact: true })).toHaveText('Choose…');
  await expect(page.getByRole('combobox', { name: 'Forma de pago' })).toHaveText(/Transferencia/);
  const accents = await page.locator('.gs-root:not([data-gs-portal])').evaluateAll((roots) => roots.map((root) => (root as HTMLElement).style.getPropertyValue('--gs-accent')));
  expect(accents).toEqual(['', '#ffb703']);
});

test('at 320 px, with text at 200 %, from right to left and without motion, nothing is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openHostPage(page, { css: 'html { font-size: 200% } body { margin: 0 }' });
  await page.evaluate(() => document.querySelectorAll('.gs-root').forEach((root) => root.setAttribute('dir', 'rtl')));
  expect(await page.evaluate(() => [...document.querySelectorAll('.gs-root *')].filter((element) => element.getBoundingClientRect().width > 321).map((element) => element.className))).toEqual([]);
  expect(await page.locator('.gs-button').first().evaluate((button) => getComputedStyle(button).transitionDuration)).toMatch(/^0s/);
});
