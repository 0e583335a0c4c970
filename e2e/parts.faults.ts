import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { tabTo } from './keyboard.js';
import { openParts, type PartsOptions } from './partsPage.js';

/** What is wider than the page, or drawn outside of it. */
const spilling = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.gs-root *')]
      .filter((element) => !element.closest('.gs-visually-hidden, .gs-tab-list, .gs-table-place, [hidden]') && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );

test.describe('every primitive', () => {
  const corners: readonly (PartsOptions & { width: number; text: number })[] = [
    { width: 320, text: 100 },
    { width: 320, text: 200, locale: 'en' },
    { width: 320, text: 200, dir: 'rtl' },
    { width: 1280, text: 200, colorScheme: 'dark' },
    { width: 620, text: 100, density: 'compact', dir: 'rtl' },
  ];
  for (const { width, text, ...options } of corners) {
    test(`fits into ${width} px with text at ${text} % (${Object.values(options).join(', ') || 'as it comes'}), and axe has nothing to say`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openParts(page, { ...options, css: `html { font-size: ${text}% } body { margin: 0 }` });
      expect(await spilling(page)).toEqual([]);
      await expectAccessible(page);
    });
  }

  test('is reached, used and left with the keyboard alone', async ({ page }) => {
    await openParts(page);
    // A list: opened, moved in, chosen from, and the focus is where it was.
    const form = page.getByRole('combobox', { name: 'Forma de pago' });
    await tabTo(page, form);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(form).toHaveText(/Tarjeta/);
    await expect(form).toBeFocused();

    const unit = page.getByRole('combobox', { name: 'Unidad' });
    await tabTo(page, unit);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('kilo');
    await page.keyboard.press('Enter');
    await expect(unit).toHaveValue('Kilogramo');

    await tabTo(page, page.getByRole('textbox', { name: 'Fecha' }));
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('textbox', { name: 'Fecha' })).toHaveValue('23/11/2026');

    await tabTo(page, page.getByRole('radio', { name: 'Ya pagada' }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Se paga después' })).toBeChecked();
    await tabTo(page, page.getByRole('switch', { name: 'Precios con IVA' }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('switch', { name: 'Precios con IVA' })).not.toBeChecked();

    // Sheets: open with the focus inside, Escape gives it back.
    for (const [name, role] of [['Más acciones', 'menu'], ['Descuento', 'dialog'], ['Abrir una hoja', 'dialog'], ['Abrir al lado', 'dialog'], ['Borrar borrador', 'alertdialog']] as const) {
      const button = page.getByRole('button', { name, exact: true });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      const sheet = page.getByRole(role);
      await expect(sheet).toBeVisible();
      await expect.poll(() => sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(button).toBeFocused();
    }

    // A notice: F8 goes to it, its act brings the focus back.
    await tabTo(page, page.getByRole('button', { name: 'Borrar concepto' }));
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Avisos' }).waitFor();
    await page.keyboard.press('F8');
    await expect(page.getByRole('button', { name: 'Deshacer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Borrar concepto' })).toBeFocused();

    await tabTo(page, page.getByRole('tab', { name: /Ingresos/ }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Notas de crédito' })).toHaveAttribute('aria-selected', 'true');
  });

  test('shows where the focus is, everywhere', async ({ page }) => {
    await openParts(page);
    const bare: string[] = [];
    let first: string | undefined;
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press('Tab');
      const { id, isSeen } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const ringed = [element, element.closest('.gs-control'), element.closest('.gs-segment'), element.closest('.gs-file-drop'), element.closest('.gs-check')];
        return { id: `${element.tagName} ${element.className} ${element.id} ${element.textContent?.slice(0, 20) ?? ''}`, isSeen: element === document.body || ringed.some((one) => one && Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2 && getComputedStyle(one).outlineStyle !== 'none') };
      });
      if (id === first) break;
      first ??= id;
      if (!isSeen) bare.push(id);
    }
    expect(bare).toEqual([]);
  });

  test('is whole in forced colours: borders, marks and the focus are drawn in colours of the system', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openParts(page);
    const edges = await page.evaluate(() =>
      ['.gs-button', '.gs-control', '.gs-checkbox', '.gs-switch', '.gs-radio-input', '.gs-segments', '.gs-card', '.gs-badge', '.gs-alert', '.gs-grid', '.gs-progress-bar']
        .filter((selector) => {
          const style = getComputedStyle(document.querySelector(`.gs-root ${selector}`) as Element);
          return Number.parseFloat(style.borderTopWidth) === 0 && Number.parseFloat(style.outlineWidth) === 0;
        }),
    );
    expect(edges).toEqual([]);
    const chosen = page.locator('.gs-segment').filter({ has: page.getByRole('radio', { name: 'Ya pagada' }) });
    expect(await chosen.evaluate((segment) => getComputedStyle(segment).outlineStyle)).toBe('solid');
  });

  test('moves nothing when motion is unwelcome', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openParts(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('.gs-root *')].filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const spins = animationName !== 'none' && !element.matches('.gs-spinner, .gs-progress-bar');
        return transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01) || (spins && Number.parseFloat(animationDuration) > 0.01);
      }).map((element) => element.className),
    );
    expect(moving).toEqual([]);
  });

  test('from right to left, what is typed stands on the side its placeholder stands on, a number on the other', async ({ page }) => {
    await openParts(page, { dir: 'rtl' });
    const sides = await page.locator('.gs-input, .gs-choice-label').evaluateAll((texts) => texts.map((text) => [getComputedStyle(text).textAlign, text.matches('.gs-number') ? 'left' : 'right']));
    expect(sides.length).toBeGreaterThan(8);
    expect(sides.map(([side]) => side)).toEqual(sides.map(([, expected]) => expected));
  });

  test('takes words put together with an input method', async ({ page }) => {
    await openParts(page);
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) => keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const [role, name, parts, whole] of [
      ['textbox', 'Cantidad', ['1', '12', '125'], '125'],
      ['textbox', 'Precio', ['9', '99.', '99.5'], '99.5'],
      ['combobox', 'Unidad', ['h', 'ho', 'hora'], 'hora'],
    ] as const) {
      const field = page.getByRole(role, { name, exact: true });
      await field.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      for (const part of parts) {
        await compose(part);
        await expect(field).toHaveValue(part);
      }
      await keyboard.send('Input.insertText', { text: whole });
      await expect(field).toHaveValue(whole);
      await expect(field).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Unidad' })).toHaveValue('Hora');
  });
});
