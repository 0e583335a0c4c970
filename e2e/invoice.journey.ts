import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { chooseClient, expectSaved, fillLine, firstOption, lineOf, openNewInvoice, stamp, total } from './editor.js';

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await file.path());
}

test('from the first keystroke to the stamped CFDI, its files and the list', async ({ page }) => {
  await openNewInvoice(page);
  await chooseClient(page, 'robotica');
  await expect(page.getByText('UNIVERSIDAD ROBOTICA ESPAÑOLA')).toBeVisible();

  await test.step('two lines; the total moves with each key', async () => {
    await fillLine(page, 1, { description: 'Consultoría de procesos', productKey: '80101500', quantity: '2' });
    await lineOf(page, 1).getByRole('textbox', { name: 'Precio' }).press('1');
    await expect(total(page)).toHaveText('$ 2.32');
    await page.keyboard.type('0');
    await expect(total(page)).toHaveText('$ 23.20');
    await page.keyboard.type('00');
    await expect(total(page)).toHaveText('$ 2,320.00');

    await page.keyboard.press('Enter');
    await lineOf(page, 2).getByRole('combobox', { name: 'Descripción' }).fill('papel bond');
    await firstOption(page).click();
    await expect(total(page)).toHaveText('$ 2,446.44');
  });

  await test.step('it is saved, agrees with gigstack, and survives a reload', async () => {
    await expectSaved(page);
    await expect(page.getByText('Coincide con gigstack al centavo')).toBeVisible();
    await page.reload();
    await expect(total(page)).toHaveText('$ 2,446.44');
    await expect(lineOf(page, 1).getByRole('combobox', { name: 'Descripción' })).toHaveValue('Consultoría de procesos');
    await expectAccessible(page);
  });

  await test.step('the preview is a PDF without fiscal validity', async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('/preview')),
      page.getByRole('button', { name: 'Vista previa' }).click(),
    ]);
    const { data } = (await answer.json()) as { data: { pdf: string } };
    expect(Buffer.from(data.pdf, 'base64').subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const preview = page.getByRole('region', { name: 'Vista previa' });
    await expect(preview.getByTitle('PDF de la vista previa, sin validez fiscal')).toHaveAttribute('src', /^blob:/);
    await preview.getByRole('button', { name: 'Cerrar la vista previa' }).click();
    await expect(page.getByTitle('PDF de la vista previa, sin validez fiscal')).toBeHidden();
  });

  let uuid = '';
  await test.step('stamped once, with folio fiscal and folio', async () => {
    await stamp(page);
    await expect(page.getByRole('heading', { name: 'Factura timbrada' })).toBeVisible();
    const text = (await page.getByRole('article').textContent()) ?? '';
    uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0] ?? '';
    expect(uuid).not.toBe('');
    expect(text).toMatch(/A-\d+/);
    await expectAccessible(page);
  });

  await test.step('its XML and PDF download', async () => {
    const xml = (await download(page, 'Descargar XML')).toString('utf8');
    expect(xml).toContain('Version="4.0"');
    expect(xml.toLowerCase()).toContain(uuid.toLowerCase());
    expect(xml).toContain('Total="2446.44"');
    expect((await download(page, 'Descargar PDF')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  await test.step('it is the first of the list', async () => {
    await page.getByRole('link', { name: 'Facturas', exact: true }).click();
    await expect(page.getByRole('row').nth(1).or(page.getByRole('listitem').first())).toContainText('UNIVERSIDAD ROBOTICA');
    await expectAccessible(page);
  });
});
