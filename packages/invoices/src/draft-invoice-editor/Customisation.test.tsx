import { drafts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { fillLine, line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';
import type { DraftInvoiceFields } from './DraftInvoiceFields.js';
import { setDocument } from './model/formEdits.js';
import { useEditor, useFormValue } from './SessionContext.js';

it('hides, locks and asks for fields and sections, and keeps what a hidden field holds', async () => {
  const gigstack = startGigstack();
  const fields = { currency: 'hidden', use: ['locked', 'required'], invoice_type: 'locked', related_documents: 'required', more: 'hidden' } satisfies DraftInvoiceFields;
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor fields={fields} defaults={{ client: { id: seedClients.universidad }, use: 'G03', currency: 'USD', exchange_rate: 18 }} />);
  expect(screen.queryByRole('combobox', { name: 'Moneda' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Notas, correos/ })).not.toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: /Uso del CFDI/ })).toHaveAttribute('readonly');
  expect(screen.getByRole('radio', { name: 'Nota de crédito' })).toBeDisabled();
  await fillLine(user, 1, { description: 'Papel', price: '10' });
  expect(await screen.findByText('Falta Facturas relacionadas')).toBeVisible();
  await expectNoAxeViolations();
  await waitFor(async () => expect((await gigstack.elsewhere.call(drafts.list)).data[0]).toMatchObject({ currency: 'USD', exchange_rate: 18 }));
});

it('hides, locks and asks for fields of every line', async () => {
  const gigstack = startGigstack();
  const fields = { 'items.unit_key': 'hidden', 'items.taxes': 'locked', 'items.unit_price': 'locked', 'items.sku': 'required' } satisfies DraftInvoiceFields;
  const defaults = { client: { id: seedClients.universidad }, use: 'G03', items: [{ description: 'Pap', quantity: 1, unit_price: 10, product_key: '14111507', unit_key: 'XPK' }] };
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor fields={fields} defaults={defaults} />);
  expect(line(1).queryByRole('combobox', { name: 'Unidad' })).not.toBeInTheDocument();
  expect(line(1).queryByRole('button', { name: /^Impuestos/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('switch', { name: 'Precios con IVA' })).not.toBeInTheDocument();
  expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveAttribute('readonly');
  await user.type(line(1).getByRole('combobox', { name: 'Descripción' }), 'el');
  const finding = within((await screen.findByText('Concepto 1: falta Tu clave del producto')).closest('li') ?? document.body);
  await user.click(finding.getByRole('button', { name: /^Ir al dato/ }));
  const sku = within(await screen.findByRole('dialog')).getByRole('textbox', { name: /^Tu clave del producto/ });
  await waitFor(() => expect(sku).toHaveFocus());
  await expectNoAxeViolations();
  await user.type(sku, 'P-1');
  await user.click(screen.getByRole('button', { name: 'Listo' }));
  await waitFor(() => expect(screen.queryByText('Concepto 1: falta Tu clave del producto')).not.toBeInTheDocument());
  await waitFor(async () => expect((await gigstack.elsewhere.call(drafts.list)).data[0]?.items).toMatchObject([{ description: 'Papel', unit_key: 'XPK', unit_price: 10, sku: 'P-1' }]));
});

it('locks a whole section', async () => {
  renderWithGigstack(startGigstack(), <DraftInvoiceEditor fields={{ document: 'locked', receiver: 'locked' }} defaults={{ client: { id: seedClients.universidad } }} />);
  expect(await screen.findByText('UNIVERSIDAD ROBOTICA ESPAÑOLA')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Cambiar' })).not.toBeInTheDocument();
  for (const radio of screen.getAllByRole('radio', { checked: false })) expect(radio).toBeDisabled();
});

function Note({ children }: { children: ReactNode }) {
  const { edit } = useEditor();
  const use = useFormValue(({ document }) => document.use);
  return (
    <section aria-label="Del anfitrión">
      {children}
      <button type="button" onClick={() => edit(setDocument({ use: 'G01' }))}>
        Uso {use}
      </button>
    </section>
  );
}

const slots = { receiver: Note, totals: () => null };

it('gives a place to the host, with what would be there and the model around it', async () => {
  const { user } = renderWithGigstack(startGigstack(), <DraftInvoiceEditor slots={slots} defaults={{ use: 'G03' }} />);
  const host = within(screen.getByRole('region', { name: 'Del anfitrión' }));
  expect(host.getByRole('combobox', { name: 'Cliente' })).toBeVisible();
  expect(screen.queryByRole('status', { name: 'Total' })).not.toBeInTheDocument();
  await user.click(host.getByRole('button', { name: 'Uso G03' }));
  expect(host.getByRole('button', { name: 'Uso G01' })).toBeVisible();
});

it('speaks the words of the host in this editor alone, those of what comes later too', async () => {
  const { user } = renderWithGigstack(
    startGigstack(),
    <>
      <DraftInvoiceEditor labels={{ addLine: 'Agregar renglón', relate: 'Ligar otra factura' }} />
      <DraftInvoiceEditor />
    </>,
  );
  expect(screen.getAllByRole('button', { name: 'Agregar renglón' })).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: 'Agregar concepto' })).toHaveLength(1);
  for (const more of screen.getAllByRole('button', { name: /^Notas, correos/ })) await user.click(more);
  expect(await screen.findAllByRole('button', { name: 'Ligar otra factura' })).toHaveLength(1);
  expect(screen.getAllByRole('button', { name: 'Relacionar una factura' })).toHaveLength(1);
});

it('changes nothing when it is read-only', async () => {
  const gigstack = startGigstack();
  const draft = await gigstack.elsewhere.call(drafts.create, { body: { invoice_type: 'E', global: { periodicity: '04', months: '01', year: 2026 }, items: [{ description: 'Papel', quantity: 1, unit_price: 5 }] } });
  renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} readOnly />);
  await screen.findByRole('region', { name: 'Facturas relacionadas' });
  await screen.findByRole('region', { name: 'Factura global' });
  expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveAttribute('readonly');
  for (const name of [/^Timbrar/, 'Cambiar', 'Agregar concepto', 'Agregar otra relación', 'No es global']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  await expectNoAxeViolations();
});
