import { expect, test, type Page } from '@playwright/test';
import { csfPdf } from '../packages/clients/src/testing/csf/csfPdf.js';
import { oddPdfs } from '../packages/clients/src/testing/csf/oddPdfs.js';
import { csfSubjects } from '../packages/clients/src/testing/csf/subjects.js';
import { expectAccessible } from './axe.js';
import { drop, invoiceFromConstancia, zone } from './constancia.js';
import { noTrouble, trouble } from './knobs.js';
import { watchForTraces } from './traces.js';

const phone = '442 555 0101';

test.afterEach(({ page }) => noTrouble(page));

/** Opens the form of somebody new, with something in it that must not be lost. */
async function openNewClient(page: Page): Promise<void> {
  await page.goto('/clientes');
  await page.getByRole('button', { name: 'Cliente nuevo' }).click();
  await page.getByRole('textbox', { name: /^Teléfono/ }).fill(phone);
}

/** Nothing of the form has changed. */
async function expectNothingLost(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: /^Teléfono/ })).toHaveValue(phone);
  await expect(page.getByRole('textbox', { name: 'RFC' })).toHaveValue('');
}

for (const [corner, subject] of [
  [{ locale: 'es', width: 1280 }, csfSubjects.moral],
  [{ locale: 'en', width: 1280 }, csfSubjects.enie],
  [{ locale: 'en', width: 320 }, csfSubjects.fisica],
] as const) {
  test(`an invoice to somebody new, from a Constancia, by keyboard, in ${corner.locale} at ${corner.width} px`, ({ page }) => invoiceFromConstancia(page, corner, subject));
}

test('each file that is no Constancia one can read says so in words of its own, and nothing is lost', async ({ page }) => {
  const traces = watchForTraces(page, ['constancia-de-alguien', 'secreto']);
  await openNewClient(page);
  const messages: Record<keyof typeof oddPdfs, RegExp> = {
    empty: /está vacío/,
    notPdf: /no es un PDF/,
    tooLarge: /más de 5 MiB/,
    encrypted: /tiene contraseña/,
    fortyPages: /más de 10 páginas/,
    broken: /dañado/,
    somethingElse: /no es una constancia/,
    blank: /es una imagen y no encontramos su código QR/,
  };
  for (const [name, message] of Object.entries(messages)) {
    await drop(page, await oddPdfs[name as keyof typeof oddPdfs]());
    await expect(zone(page), name).toHaveAccessibleDescription(message);
    await expectNothingLost(page);
  }
  await expectAccessible(page);
  // After all of them the right one is read.
  await drop(page, await csfPdf(csfSubjects.resico));
  await expect(page.getByRole('dialog', { name: 'Esto cambiaría' })).toBeVisible();
  await traces.expectNone();
});

test('a reader that cannot be had, whole or in part, says so; the form goes on', async ({ page }) => {
  for (const part of ['pdf-reader', 'pdfjs-worker']) {
    await page.route(`**/_gs/assets/${part}`, (route) => route.abort());
    await openNewClient(page);
    await drop(page, await csfPdf(csfSubjects.resico));
    await expect(zone(page)).toHaveAccessibleDescription(/No pudimos cargar el lector de PDF/);
    await expectNothingLost(page);
    await page.unrouteAll();
  }
});

test('somebody else’s Constancia changes nothing of a client', async ({ page }) => {
  await page.goto('/clientes');
  await page.getByRole('button', { name: 'CECILIA MIRANDA SANCHEZ', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'RFC' })).toHaveValue('MISC491214B86');
  await drop(page, await csfPdf(csfSubjects.moral));
  await expect(zone(page)).toHaveAccessibleDescription(/es de otro RFC, no de este cliente/);
  await expect(page.getByRole('textbox', { name: 'Nombre o razón social' })).toHaveValue('CECILIA MIRANDA SANCHEZ');
});

test('what is sent to gigstack shows how far it is, may be given up, and may be sent again', async ({ page }) => {
  await openNewClient(page);
  await drop(page, await csfPdf(csfSubjects.ampersand));
  await page.getByRole('button', { name: 'Dejar todo' }).click();
  await trouble(page, { latency: 60_000 });
  await page.getByRole('button', { name: 'Crear con gigstack' }).click();
  await expect(page.getByRole('progressbar', { name: 'Enviando la constancia a gigstack' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await expect(page.getByText(/Dejaste de enviarla/)).toBeVisible();
  await expectNothingLost(page);
  await noTrouble(page);
  await page.getByRole('button', { name: 'Crear con gigstack' }).click();
  await expect(page.getByText('gigstack la comparó con el SAT y guardó al cliente')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nombre o razón social' })).toHaveValue('HERRERIA & ELECTRICOS');
  await expect(page.getByRole('textbox', { name: /^Teléfono/ })).toHaveValue(phone);
});

test('without a connection nothing is sent, and what was typed is saved once it is back', async ({ page, context }) => {
  await openNewClient(page);
  for (const [name, text] of [['RFC', 'XOJI740919U48'], ['Nombre o razón social', 'INGRID XODAR JIMENEZ'], ['Código postal fiscal', '76028']] as const) await page.getByRole('textbox', { name }).fill(text);
  await page.getByRole('combobox', { name: 'Régimen fiscal' }).fill('612');
  await page.getByRole('option', { name: /612/ }).click();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Crear cliente' }).click();
  await expect(page.getByText('No se envió nada y lo que escribiste sigue aquí.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Crear cliente' }).click();
  await expect(page.getByRole('row', { name: /INGRID XODAR JIMENEZ.*Validado/ })).toBeVisible();
});
