import { expect, test } from '@playwright/test';
import { scannedCsfPdf } from '../packages/clients/src/testing/csf/scannedCsfPdf.js';
import { csfSubjects } from '../packages/clients/src/testing/csf/subjects.js';
import { drop, invoiceFromConstancia } from './constancia.js';

test('an invoice to somebody new, filled in from a Constancia with two régimenes: by keyboard at 320 px, stamped at the first try, under the strictest policy of the page', ({ page }) =>
  invoiceFromConstancia(page, { locale: 'es', width: 320 }, csfSubjects.fisica));

test('a scanned Constancia gives its RFC by the code of the Cédula', async ({ page }) => {
  await page.goto('/clientes');
  await page.getByRole('button', { name: 'Cliente nuevo' }).click();
  await drop(page, await scannedCsfPdf(csfSubjects.resico));
  await expect(page.getByText('de su código QR leímos el RFC MISC491214B86')).toBeVisible();
  await page.getByRole('button', { name: 'Usar ese RFC' }).click();
  await expect(page.getByRole('textbox', { name: 'RFC' })).toHaveValue('MISC491214B86');
});
