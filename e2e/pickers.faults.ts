import { expect, test, type Locator, type Page } from '@playwright/test';
import { openElements, type ElementsOptions } from './elementsPage.js';

// Every picker with the keyboard alone, wherever a host may put it. Not once is the strictest policy broken.
test.slow();

/** A control's name, the name of its value in a form, what is typed, and the value that gives. */
const lists = [
  ['Régimen fiscal', 'regime', 'resico', '626'],
  ['Uso del CFDI', 'use', 'gastos', 'G03'],
  ['Forma de pago', 'form', 'cheque', '02'],
  ['Moneda', 'currency', 'americano', 'USD'],
  ['Clave de producto', 'product', 'comptuadoras', '43211500'],
  ['Unidad', 'unit', 'kilogramo', 'KGM'],
  ['País', 'country', 'alema', 'DEU'],
  ['Producto o servicio', 'service', 'silla', undefined],
  ['Serie', 'series', '', undefined],
  ['Factura', 'invoice', 'universidad', undefined],
  ['Equipo', 'team', 'lapiz', 'team_papeleria'],
] as const;

const shortLists = [
  ['Objeto de impuesto', 'object'],
  ['Exportación', 'export'],
  ['Relación', 'relation'],
  ['Periodicidad', 'period'],
  ['Mes', 'month'],
  ['Motivo', 'motive'],
] as const;

const places: readonly (ElementsOptions & { name: string })[] = [
  { name: 'in the page', show: 'pickers' },
  { name: 'from right to left', show: 'pickers', dir: 'rtl' },
  { name: 'in a modal dialog', show: 'pickers in a dialog' },
  { name: 'in a shadow root', show: 'pickers', shadow: true },
  { name: 'in a modal dialog in a shadow root', show: 'pickers in a dialog', shadow: true },
];

const form = (page: Page) => page.getByRole('form', { name: 'Todo' });
const control = (page: Page, name: string) => form(page).getByRole('combobox', { name, exact: true });
const has = (target: Locator) => target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
const valueOf = (page: Page, name: string) =>
  form(page).evaluate((element: HTMLFormElement, key) => {
    const value = new FormData(element).get(key);
    return typeof value === 'string' ? value : '';
  }, name);

/** Presses Tab until a control has the focus, also inside a shadow root. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await has(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}: ${String(target)}`);
}

/** The focus is drawn around the control that has it. */
async function expectRing(target: Locator): Promise<void> {
  const ring = await target.evaluate((element) => {
    const drawn = [element, element.closest('.gs-control')].find((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    return drawn ? Number.parseFloat(getComputedStyle(drawn).outlineWidth) : 0;
  });
  expect(ring).toBeGreaterThanOrEqual(2);
}

/** The option that Enter would take. */
const pointed = (target: Locator) =>
  target.evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant');
    return id ? ((element.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent ?? '') : '';
  });

for (const { name: place, ...options } of places) {
  test(`pickers ${place}: opened, moved in, typed into, chosen from, left and cleared by keyboard alone`, async ({ page }) => {
    const complaints = await openElements(page, options);
    const isModal = options.show === 'pickers in a dialog';
    const opener = page.getByRole('button', { name: 'Abrir todo' });
    if (isModal) {
      await reach(page, opener);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Todo' })).toBeVisible();
      // Nobody finds what it covers, inside of the same shadow root neither: roles are those of the accessibility tree.
      await expect(opener).toHaveCount(0);
    }
    const first = control(page, lists[0][0]);
    await expect(first).toBeVisible();
    if (isModal) await expect.poll(() => has(first)).toBe(true);
    const list = page.getByRole('listbox');

    for (const [name, key, typed, value] of lists) {
      const field = control(page, name);
      await reach(page, field);
      await expectRing(field);
      await page.keyboard.press('ArrowDown');
      await expect(list).toBeVisible();
      await expect(list).toHaveAttribute('data-state', 'ready');
      await expect(list.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('End');
      const last = await pointed(field);
      await page.keyboard.press('Home');
      const top = await pointed(field);
      expect(top).not.toBe('');
      if ((await list.getByRole('option').count()) > 1) expect(last).not.toBe(top);
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      // Escape closed the list and nothing around it.
      await expect(field).toBeVisible();
      expect(await has(field)).toBe(true);
      expect(await valueOf(page, key)).toBe('');

      await page.keyboard.type(typed);
      if (typed === '') await page.keyboard.press('ArrowDown');
      await expect(list).toHaveAttribute('data-state', 'ready');
      if (value !== undefined) await expect(list.getByRole('option').filter({ hasText: value === 'team_papeleria' ? 'EKU9003173C9' : value }).first()).toBeVisible();
      if ((await pointed(field)) === '') await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(list).toBeHidden();
      if (value === undefined) expect(await valueOf(page, key)).not.toBe('');
      else await expect.poll(() => valueOf(page, key)).toBe(value);
      const words = await field.inputValue();
      await page.keyboard.press('Tab');
      expect(await has(field)).toBe(false);
      await expect(field).toHaveValue(words);

      await reach(page, field, 'Shift+Tab');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect.poll(() => valueOf(page, key)).toBe('');
    }

    for (const [name, key] of shortLists) {
      const field = control(page, name);
      await reach(page, field);
      await expectRing(field);
      await page.keyboard.press('Enter');
      await expect(list).toBeVisible();
      await page.keyboard.press('End');
      const last = await pointed(field);
      await page.keyboard.press('Home');
      expect(await pointed(field)).not.toBe(last);
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      expect(await has(field)).toBe(true);
      await page.keyboard.press('ArrowDown');
      await expect(list).toBeVisible();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(list).toBeHidden();
      expect(await valueOf(page, key)).not.toBe('');
      expect(last).toContain(await valueOf(page, key));
      expect(await has(field)).toBe(true);
    }

    const method = form(page).getByRole('radio', { name: 'Ya pagada' });
    await reach(page, method, 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(form(page).getByRole('radio', { name: 'Se paga después' })).toBeChecked();
    expect(await valueOf(page, 'method')).toBe('PPD');
    expect(complaints).toEqual([]);
  });

  test(`sheets that come late, ${place}, by keyboard alone; a client is made in place`, async ({ page }) => {
    const complaints = await openElements(page, options);
    const opener = page.getByRole('button', { name: 'Abrir todo' });
    if (options.show === 'pickers in a dialog') {
      await reach(page, opener);
      await page.keyboard.press('Enter');
    }
    const client = control(page, 'Cliente');
    await expect(client).toBeVisible();
    await reach(page, client);
    await page.keyboard.type('Nadie conocido');
    const offer = page.getByRole('option', { name: /Nadie conocido/ });
    await expect(offer).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const made = page.getByRole('dialog', { name: 'Cliente nuevo' });
    await expect(made).toBeVisible();
    // The focus is in it and Tab does not lead out of it.
    for (let presses = 0; presses < 45; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await made.evaluate((sheet) => sheet.contains((sheet.getRootNode() as Document | ShadowRoot).activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    if (await page.getByRole('alertdialog').isVisible()) await page.getByRole('alertdialog').getByRole('button', { name: 'Cerrar sin guardar' }).press('Enter');
    await expect(made).toBeHidden();
    await expect.poll(() => has(client)).toBe(true);

    const more = page.getByRole('button', { name: 'Más', exact: true });
    await reach(page, more);
    await page.keyboard.press('Enter');
    const act = (name: string) => page.getByRole('menuitem', { name });
    await expect.poll(() => has(act('Copiar'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => has(act('Mover'))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => has(act('Borrar'))).toBe(true);
    await page.keyboard.press('Home');
    await expect.poll(() => has(act('Copiar'))).toBe(true);
    await page.keyboard.press('b');
    await expect.poll(() => has(act('Borrar'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect.poll(() => has(more)).toBe(true);

    const discount = page.getByRole('button', { name: 'Descuento' });
    await reach(page, discount);
    await page.keyboard.press('Enter');
    const percent = page.getByRole('textbox', { name: 'Porcentaje' });
    await expect.poll(() => has(percent)).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => has(page.getByRole('button', { name: 'Aplicar' }))).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => has(percent)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(percent).toBeHidden();
    await expect.poll(() => has(discount)).toBe(true);

    await reach(page, page.getByRole('button', { name: 'Vista previa' }));
    await expect(page.getByRole('tooltip')).toHaveText('Sin validez fiscal');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();

    if (options.show === 'pickers in a dialog') {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect.poll(() => has(opener)).toBe(true);
    }
    expect(complaints).toEqual([]);
  });
}
