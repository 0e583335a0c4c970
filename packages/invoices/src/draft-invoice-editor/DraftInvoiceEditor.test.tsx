import { drafts, income, manifests } from '@gigstack-ui/api';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { chooseClient, chooseProductKey, fillLine, line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

it('has no accessibility violations when it opens', async () => {
  renderWithGigstack(startGigstack(), <DraftInvoiceEditor />);
  await screen.findByRole('heading', { name: 'Factura de ingreso' });
  await expectNoAxeViolations();
});

it('creates nothing until something is typed', async () => {
  const gigstack = startGigstack();
  const { user, unmount } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await user.click(screen.getByRole('button', { name: 'Agregar concepto' }));
  unmount();
  await new Promise((done) => setTimeout(done, 700));
  expect((await gigstack.elsewhere.call(drafts.list)).data).toEqual([]);
});

it('goes from blank to stamped, and calls nothing its manifest does not name', async () => {
  const gigstack = startGigstack();
  const onEvent = vi.fn();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor onEvent={onEvent} handles={['invoice.credit_note', 'invoice.cancel']} />);

  await chooseClient(user, 'juguetes', /KIJ0906199R1/);
  await fillLine(user, 1, { description: 'Papel para planos', quantity: '3', price: '109.50' });
  await chooseProductKey(user, 1, /suministros de escritorio/i);
  await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '{Enter}');
  // The draft is there before the second line, which is then another save.
  expect(await screen.findByText('Guardado')).toBeVisible();
  await fillLine(user, 2, { description: 'Entrega a domicilio', price: '80' });
  await chooseProductKey(user, 2, /78101800/);
  expect(screen.getByRole('status', { name: 'Total' })).toHaveTextContent('$ 473.86');
  expect(await screen.findByText('Guardado')).toBeVisible();
  expect(await screen.findByText('Coincide con gigstack al centavo')).toBeVisible();
  await waitFor(() => expect(onEvent).toHaveBeenCalledWith({ type: 'draft.saved', draftId: expect.any(String) }));

  await user.click(screen.getByRole('button', { name: 'Vista previa' }));
  expect(await screen.findByTitle('PDF de la vista previa, sin validez fiscal')).toHaveAttribute('src', expect.stringContaining('blob:'));
  await expectNoAxeViolations();
  await user.keyboard('{Escape}');

  await user.click(screen.getByRole('button', { name: /^Timbrar \$\s473\.86$/ }));
  const dialog = within(await screen.findByRole('alertdialog', { name: '¿Timbrar esta factura?' }));
  for (const name of ['Receptor', 'Uso del CFDI', 'Serie']) expect(dialog.getByText(name)).toBeVisible();
  expect(dialog.getByText('KIJ0906199R1')).toBeVisible();
  expect(dialog.getByText('$ 473.86')).toBeVisible();
  expect(dialog.getByText('Prueba')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: /^Timbrar/ }));

  expect(await screen.findByRole('heading', { name: 'Factura timbrada' })).toBeVisible();
  const [invoice] = (await gigstack.elsewhere.call(income.list)).data;
  expect(await screen.findByText(invoice?.uuid ?? 'none')).toBeVisible();
  expect(onEvent).toHaveBeenCalledWith({ type: 'invoice.stamped', draftId: expect.any(String), invoiceId: invoice?.uuid });
  await expectNoAxeViolations();

  const leadsOn = { 'Nota de crédito': 'invoice.credit_note', 'Cancelar factura': 'invoice.cancel', Duplicar: 'invoice.duplicate' };
  for (const [name, type] of Object.entries(leadsOn)) {
    await user.click(screen.getByRole('button', { name }));
    expect(onEvent).toHaveBeenLastCalledWith({ type, invoiceId: invoice?.uuid });
  }
  await user.click(screen.getByRole('button', { name: 'Nueva factura' }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'invoice.new' });

  const allowed = manifests.draftInvoiceEditor.map(({ id }) => id);
  expect(gigstack.calls.filter((call) => !call.includes('/_gs/') && !allowed.includes(call))).toEqual([]);
}, 60_000);
