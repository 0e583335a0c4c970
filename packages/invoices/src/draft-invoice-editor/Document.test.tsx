import { drafts, income } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

async function stored({ elsewhere }: TestGigstack) {
  const [draft] = (await elsewhere.call(drafts.list)).data;
  return draft;
}

const choose = async (user: ReturnType<typeof renderWithGigstack>['user'], field: string, option: RegExp) => {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
};

it('keeps the rare fields behind one button, without violations, and saves them', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await user.click(screen.getByRole('button', { name: 'Notas, correos, relacionados y más' }));
  await user.type(await screen.findByRole('textbox', { name: 'Notas en el PDF' }), 'Pedido 7');
  await user.type(screen.getByRole('textbox', { name: 'Enviar también a' }), 'ana@kernel.mx, luis@');
  await user.type(screen.getByRole('textbox', { name: 'Nombre del dato' }), 'pedido{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'pedido' }), '42');
  await user.type(screen.getByRole('textbox', { name: 'Addenda' }), '<a:b>1</a:b');
  expect(screen.getByText('El XML no está bien formado')).toBeVisible();
  expect(screen.getByText('«luis@» no es un correo completo')).toBeVisible();
  expect(await screen.findByText('Falta corregir un dato')).toBeInTheDocument();
  await expectNoAxeViolations();

  await user.type(screen.getByRole('textbox', { name: 'Addenda' }), '>');
  await user.type(screen.getByRole('textbox', { name: 'Enviar también a' }), 'b.mx');
  await choose(user, 'Exportación', /Temporal/);
  await user.click(screen.getByRole('button', { name: 'Agregar complemento' }));
  await user.type(screen.getByRole('textbox', { name: 'XML del complemento' }), '<x:y/>');
  await waitFor(async () =>
    expect(await stored(gigstack)).toMatchObject({
      invoice_pdf_notes: 'Pedido 7',
      emails: ['ana@kernel.mx', 'luis@b.mx'],
      metadata: { pedido: '42' },
      addenda: '<a:b>1</a:b>',
      exports: '03',
      complements: [{ type: 'custom', data: '<x:y/>' }],
    }),
  );
});

it('the series is the usual one until another is chosen, each with its next folio', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ use: 'G03' }} />);
  expect(screen.getByRole('combobox', { name: 'Serie' })).toHaveTextContent('La de siempre');
  await choose(user, 'Serie', /^E · \d+/);
  await waitFor(async () => expect((await stored(gigstack))?.series).toBe('E'));
  await choose(user, 'Serie', /^La de siempre/);
  await waitFor(async () => expect((await stored(gigstack))?.series).not.toBe('E'));
});

it('a credit note relates the invoice it takes back, found by its folio or pasted', async () => {
  const gigstack = startGigstack();
  const [invoice] = (await gigstack.elsewhere.call(income.list, { query: { client_id: seedClients.universidad } })).data;
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ client: { id: seedClients.universidad }, use: 'G03' }} />);
  await user.click(screen.getByRole('radio', { name: 'Nota de crédito' }));
  const section = within(await screen.findByRole('region', { name: 'Facturas relacionadas' }));
  expect(section.getByRole('combobox', { name: 'Relación' })).toHaveTextContent(/Nota de crédito/);
  await user.click(section.getByRole('combobox', { name: 'Factura' }));
  await user.click(await screen.findByRole('option', { name: new RegExp(invoice?.uuid ?? 'none') }));
  await user.click(section.getByRole('combobox', { name: 'Factura' }));
  await user.paste('véase 6128396f-c09b-4ec6-8699-43c5f7e3b230');
  await expectNoAxeViolations();
  await waitFor(async () =>
    expect(await stored(gigstack)).toMatchObject({
      invoice_type: 'E',
      use: 'G02',
      related_documents: [{ relationship: '01', documents: [invoice?.uuid, '6128396f-c09b-4ec6-8699-43c5f7e3b230'] }],
    }),
  );
});

it('PPD sets 99; back to PUE asks for how it was paid', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ payment_method: 'PPD', payment_form: '99' }} />);
  await user.click(screen.getByRole('radio', { name: 'Ya pagada' }));
  expect(screen.getByRole('combobox', { name: 'Forma de pago' })).toHaveValue('');
  await choose(user, 'Forma de pago', /Efectivo/);
  await user.click(screen.getByRole('radio', { name: 'Se paga después' }));
  expect(screen.getByRole('combobox', { name: 'Forma de pago' })).toHaveValue('Por definir');
  await user.click(screen.getByRole('radio', { name: 'Ya pagada' }));
  expect(screen.getByRole('combobox', { name: 'Forma de pago' })).toHaveValue('Efectivo');
});

it('asks for the period of a global invoice and saves what is chosen', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ client: { id: seedClients.publico } }} />);
  await user.click(screen.getByRole('button', { name: 'Notas, correos, relacionados y más' }));
  await user.click(await screen.findByRole('button', { name: 'Es una factura global' }));
  await screen.findByRole('region', { name: 'Factura global' });
  await choose(user, 'Periodicidad', /Semanal/);
  await choose(user, 'Mes de las ventas', /Marzo/);
  await choose(user, 'Año', /2025/);
  await expectNoAxeViolations();
  await waitFor(async () => expect((await stored(gigstack))?.global).toMatchObject({ periodicity: '02', months: '03', year: 2025 }));
});

it('the date is that of the stamp, or one of the last three days', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await choose(user, 'Fecha', /^Ayer/);
  await waitFor(async () => expect((await stored(gigstack))?.date).toBeLessThan(Date.now()));
  await user.click(screen.getByRole('combobox', { name: 'Fecha' }));
  expect(await screen.findAllByRole('option')).toHaveLength(4);
});
