import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { cell, choose, client, either, lookAt, openCorner, stampByKeyboard, tabTo, total, writeLine, type Corner } from './keyboard.js';
import { startStrip } from './strip.js';

/** What each picture of the honorarios strip shows. */
const steps = {
  blank: ['Una factura en blanco: nada existe todavía en el servidor', 'A blank invoice: nothing exists on the server yet'],
  receiver: ['Se escriben unas letras del cliente y llega con su RFC, su régimen y su uso', 'A few letters of the client bring its RFC, its regime and its use'],
  line: ['Honorarios pone IVA y las dos retenciones; el total se mueve con cada tecla, se guarda solo y coincide con gigstack', 'Professional fees bring IVA and both withholdings; the total moves with each key, saves itself and agrees with gigstack'],
  confirm: ['Ctrl+Enter pregunta una vez, con lo que ya no podrá cambiarse a la vista', 'Ctrl+Enter asks once, with what cannot be changed afterwards in sight'],
  stamped: ['Timbrada: folio fiscal, XML, PDF y lo que sigue', 'Stamped: folio fiscal, XML, PDF and what comes next'],
} as const;

/** Fees of a person to a company: IVA, ISR and IVA withheld; from blank to stamped. Its strip is `.cache/honorarios/…/index.html`, one for each language and width. */
export async function honorarios(page: Page, corner: Corner): Promise<void> {
  const picture = startStrip(page, `honorarios/${corner.locale}-${corner.width}`);
  const look = async (step: string) => {
    await picture(step, steps[step as keyof typeof steps][corner.locale === 'es' ? 0 : 1]);
    await expectAccessible(page);
  };
  await openCorner(page, corner, 'team_estudio');
  await look('blank');
  await choose(page, client(page), 'xenon', /XENON/);
  await look('receiver');
  await tabTo(page, page.getByRole('button', { name: /^(Impuestos|Taxes)$/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.type(corner.locale === 'es' ? 'Honorarios' : 'Prof');
  await page.keyboard.press('Enter');
  await writeLine(page, 'Diseño de identidad', '82141500', '30000');
  await expect(total(page)).toHaveText(/28,599\.99/);
  // As the person sees it a moment later: saved, and nothing left to correct.
  await expect(page.getByText(/^(Guardado|Saved)$/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Ir al dato|Go to it)/ })).toHaveCount(0);
  await look('line');
  await stampByKeyboard(page, look);
}

/** The sales of a month to the general public. */
export async function globalInvoice(page: Page, corner: Corner): Promise<void> {
  const look = lookAt(page);
  await openCorner(page, corner, 'team_papeleria');
  await tabTo(page, page.getByRole('button', { name: either('Público en general', 'General public') }));
  await page.keyboard.press('Enter');
  const use = page.getByRole('button', { name: either('Facturar así', 'Invoice so') });
  await use.waitFor();
  await look('public');
  await tabTo(page, use);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: either('Factura global', 'Global invoice') })).toBeVisible();
  await writeLine(page, 'Venta', '01010101', '1000');
  await choose(page, cell(page, 'combobox', 'Unidad', 'Unit'), 'ACT', /ACT/);
  await look('line');
  await stampByKeyboard(page, look);
}

/** A hundred and twenty rows of a spreadsheet, three of them without their key. */
export async function pasted(page: Page, corner: Corner): Promise<void> {
  const look = lookAt(page);
  const bare = [7, 60, 115];
  const rows = Array.from({ length: 120 }, (_, index) => [`Artículo ${index + 1}`, '2', '10', bare.includes(index) ? '' : '44121600', 'H87'].join('\t'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCorner(page, corner, 'team_papeleria');
  await choose(page, client(page), 'robotica', /UNIVERSIDAD/);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ['Concepto\tCantidad\tPrecio\tClave SAT\tUnidad', ...rows].join('\n'));
  await tabTo(page, cell(page, 'combobox', 'Descripción', 'Description'));
  await page.keyboard.press('ControlOrMeta+V');
  const add = page.getByRole('button', { name: /^(Agregar|Add) 120/ });
  await add.waitFor();
  await look('rows');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(/2,784\.00/);
  for (let left = bare.length; left > 0; left -= 1) {
    await expect(page.getByText(new RegExp(`^${left} (por corregir|to fix)$`)).first()).toBeVisible();
    if (!(await page.evaluate(() => document.activeElement?.closest('.gs-editor')))) await tabTo(page, cell(page, 'combobox', 'Descripción', 'Description'));
    await page.keyboard.press('F8');
    await expect(page.locator('[data-gs-cell="product_key"] input:focus')).toHaveValue('');
    await page.keyboard.type('44121600');
    await page.getByRole('listbox').getByRole('option', { name: /44121600/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^(Ir al dato|Go to it)/ })).toHaveCount(left - 1);
  }
  await look('fixed');
  await stampByKeyboard(page, look);
}

/** An invoice in dollars. */
export async function dollars(page: Page, corner: Corner): Promise<void> {
  const look = lookAt(page);
  await openCorner(page, corner, 'team_papeleria');
  await choose(page, client(page), 'robotica', /UNIVERSIDAD/);
  await choose(page, page.getByRole('combobox', { name: either('Moneda', 'Currency') }), 'USD', /USD/);
  await tabTo(page, page.getByRole('textbox', { name: either('Tipo de cambio', 'Exchange rate') }));
  await page.keyboard.type('18.25');
  await look('currency');
  await writeLine(page, 'Consultoría', '80101500', '100');
  await expect(total(page)).toHaveText(/USD\s116\.00/);
  await stampByKeyboard(page, look);
}

/** A credit note over an invoice that exists. */
export async function creditNote(page: Page, corner: Corner): Promise<void> {
  const look = lookAt(page);
  await openCorner(page, corner, 'team_papeleria');
  await choose(page, client(page), 'robotica', /UNIVERSIDAD/);
  await tabTo(page, page.getByRole('radio', { name: either('Factura', 'Invoice'), checked: true }));
  await page.keyboard.press('ArrowRight');
  const related = page.getByRole('region', { name: either('Facturas relacionadas', 'Related invoices') });
  await tabTo(page, related.getByRole('combobox', { name: either('Factura', 'Invoice') }));
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(related.getByRole('listitem')).toHaveCount(1);
  await look('related');
  await writeLine(page, 'Devolución', '84111506', '50');
  await stampByKeyboard(page, look);
}

/** To be paid later: the form is 99 by itself. */
export async function paidLater(page: Page, corner: Corner): Promise<void> {
  const look = lookAt(page);
  await openCorner(page, corner, 'team_papeleria');
  await choose(page, client(page), 'robotica', /UNIVERSIDAD/);
  await tabTo(page, page.getByRole('radio', { name: either('Ya pagada', 'Already paid'), checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('combobox', { name: either('Forma de pago', 'Payment form') })).toHaveValue(either('Por definir', 'To be defined'));
  await look('later');
  await writeLine(page, 'Consultoría', '80101500', '100');
  await stampByKeyboard(page, look);
}
