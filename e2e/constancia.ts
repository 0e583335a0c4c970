import { expect, type Locator, type Page } from '@playwright/test';
import { csfPdf } from '../packages/clients/src/testing/csf/csfPdf.js';
import type { CsfSubject } from '../packages/clients/src/testing/csf/CsfSubject.js';
import { client, either, lookAt, openCorner, stampByKeyboard, tabTo, writeLine, type Corner } from './keyboard.js';
import { watchForTraces } from './traces.js';

/** A name that must never be seen again. */
const FILE_NAME = 'constancia-de-alguien.pdf';

/** The place for a Constancia in the client form. */
export function zone(page: Page): Locator {
  return page.getByLabel(either('¿Tienes a la mano la constancia o la cédula?', 'Do you have their Constancia or Cédula at hand?'));
}

/** Gives the form a file, as choosing it does. */
export async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  await zone(page).setInputFiles({ name: FILE_NAME, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
}

/** An invoice to somebody new, whom a Constancia fills in: by keyboard alone, stamped at the first try; of the file nothing stays. */
export async function invoiceFromConstancia(page: Page, corner: Corner, subject: CsfSubject): Promise<void> {
  const look = lookAt(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const traces = watchForTraces(page, ['constancia-de-alguien', 'XEXX010101HNEXXXA4', subject.idCif, subject.address.neighborhood, '/clients/csf']);
  const name = 'company' in subject.name ? subject.name.company : `${subject.name.given} ${subject.name.first} ${subject.name.second}`;
  await openCorner(page, corner, 'team_papeleria');

  await tabTo(page, client(page));
  await page.keyboard.type('alguien nuevo');
  await page.getByRole('option', { name: /«alguien nuevo»|“alguien nuevo”/ }).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: either('Cliente nuevo', 'New client') });
  await form.waitFor();
  await look('form');

  await tabTo(page, zone(page));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: FILE_NAME, mimeType: 'application/pdf', buffer: Buffer.from(await csfPdf(subject)) });
  const sheet = page.getByRole('dialog', { name: either('Esto cambiaría', 'This would change') });
  await sheet.waitFor();
  await look('sheet');
  if (subject.regimes.filter(({ until }) => until === undefined).length > 1) {
    // Nothing is chosen for the person: the first arrow takes the second, Space the first.
    await expect(sheet.getByRole('radio', { name: /605/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(sheet.getByRole('radio', { name: /612/ })).toBeChecked();
  }
  await tabTo(page, sheet.getByRole('button', { name: either('Aplicar 4 cambios', 'Apply 4 changes') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: either('Nombre o razón social', 'Legal name') })).toHaveValue(name);
  await look('filled');

  // From where the sheet was, the way goes on to the end of the form.
  await tabTo(page, form.getByRole('button', { name: either('Crear cliente', 'Create client') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: either('Receptor', 'Receiver') }).getByText(name)).toBeVisible();
  await writeLine(page, 'Asesoría', '80101500', '100');
  await stampByKeyboard(page, look);
  await traces.expectNone();
  expect(complaints).toEqual([]);
}
