import { expect, test, type Page } from '@playwright/test';
import { csfPdf } from '../packages/clients/src/testing/csf/csfPdf.js';
import { scannedCsfPdf } from '../packages/clients/src/testing/csf/scannedCsfPdf.js';
import { csfSubjects } from '../packages/clients/src/testing/csf/subjects.js';
import { expectAccessible } from './axe.js';
import { chooseClient, expectSaved, fillLine, openNewInvoice, stamp } from './editor.js';

async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  await page.getByLabel('¿Tienes a la mano la constancia o la cédula?').setInputFiles({ name: 'archivo.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
}

test('a client typed from a Constancia stamps at the first try, under the strictest policy of the page', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const uploads: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/clients/csf')) uploads.push(request.url());
  });
  await page.goto('/clientes');
  await page.getByRole('button', { name: 'Cliente nuevo' }).click();

  await test.step('two régimenes: the person chooses', async () => {
    await drop(page, await csfPdf(csfSubjects.fisica));
    const sheet = page.getByRole('dialog', { name: 'Esto cambiaría' });
    await sheet.getByRole('radio', { name: /Actividades Empresariales y Profesionales/ }).check();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Aplicar 4 cambios' }).click();
    await expect(page.getByRole('textbox', { name: 'Nombre o razón social' })).toHaveValue('MARIA WATEMBER TORRES');
    await page.getByRole('button', { name: 'Crear cliente' }).click();
    await expect(page.getByRole('row', { name: /MARIA WATEMBER TORRES.*Validado/ })).toBeVisible();
  });

  await test.step('an invoice to that client stamps', async () => {
    await openNewInvoice(page);
    await chooseClient(page, 'watember');
    await fillLine(page, 1, { description: 'Asesoría', productKey: '80101500', price: '100' });
    await expectSaved(page);
    await stamp(page);
    await expect(page.getByRole('heading', { name: 'Factura timbrada' })).toBeVisible();
  });
  expect(uploads).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a scanned Constancia gives its RFC by the code of the Cédula', async ({ page }) => {
  await page.goto('/clientes');
  await page.getByRole('button', { name: 'Cliente nuevo' }).click();
  await drop(page, await scannedCsfPdf(csfSubjects.resico));
  await expect(page.getByText('de su código QR leímos el RFC MISC491214B86')).toBeVisible();
  await page.getByRole('button', { name: 'Usar ese RFC' }).click();
  await expect(page.getByRole('textbox', { name: 'RFC' })).toHaveValue('MISC491214B86');
});
