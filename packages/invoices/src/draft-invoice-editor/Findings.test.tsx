import { clients, drafts, type DraftInvoiceInput } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

const ready: DraftInvoiceInput = {
  invoice_type: 'I',
  client: { id: seedClients.juguetera },
  use: 'G01',
  payment_method: 'PUE',
  payment_form: '03',
  items: [{ description: 'Papel', quantity: 2, unit_price: 100, product_key: '14111507', unit_key: 'XPK', taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }],
};

async function open(gigstack: TestGigstack, change: Partial<DraftInvoiceInput>) {
  const draft = await gigstack.elsewhere.call(drafts.create, { body: { ...ready, ...change } });
  const rendered = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
  await screen.findByDisplayValue('Papel');
  const card = within(screen.getByRole('region', { name: 'Antes de timbrar' }));
  const finding = async (title: string | RegExp) => within((await card.findByText(title)).closest('li') ?? document.body);
  return { ...rendered, draft, card, finding };
}

it('a click mends the form, and the draft is saved so', async () => {
  const gigstack = startGigstack();
  const { user, card, finding, draft } = await open(gigstack, { payment_method: 'PPD', payment_form: '03', use: 'D01' });
  await user.click((await finding('Con PPD la forma de pago es 99')).getByRole('button', { name: /^Usar 99/ }));
  await user.click((await finding('El uso no va con el régimen del cliente')).getByRole('button', { name: /^Usar G01/ }));
  expect(await card.findByText('Lista para timbrar')).toBeInTheDocument();
  await expectNoAxeViolations();
  await waitFor(async () => expect(await gigstack.elsewhere.call(drafts.get, { params: { id: draft.id } })).toMatchObject({ payment_form: '99', use: 'G01' }));
});

it('what is wrong with the client is mended in the client, and can be taken back', async () => {
  const gigstack = startGigstack();
  await gigstack.elsewhere.call(clients.update, { params: { id: seedClients.juguetera }, body: { legal_name: 'Kernel  industia juguetera' } });
  const { user, card, finding } = await open(gigstack, {});
  await user.click((await finding('El nombre no está como en el SAT')).getByRole('button', { name: /^Usar KERNEL INDUSTIA JUGUETERA/ }));
  const name = async () => (await gigstack.elsewhere.call(clients.get, { params: { id: seedClients.juguetera } })).legal_name;
  await waitFor(async () => expect(await name()).toBe('KERNEL INDUSTIA JUGUETERA'));
  expect(await card.findByText('Lista para timbrar')).toBeInTheDocument();

  await user.click(await card.findByRole('button', { name: 'Deshacer' }));
  await waitFor(async () => expect(await name()).toBe('Kernel  industia juguetera'));
});

it('a warning that stands is not shown again; an error cannot be waved through', async () => {
  const { user, card, finding } = await open(startGigstack(), { invoice_type: 'E', use: 'G02', payment_form: '99' });
  expect((await finding('PUE pide saber cómo te pagaron')).queryByRole('button', { name: /Así está bien/ })).not.toBeInTheDocument();
  await user.click((await finding('La nota de crédito no dice de qué factura')).getByRole('button', { name: /^Así está bien/ }));
  await waitFor(() => expect(card.queryByText('La nota de crédito no dice de qué factura')).not.toBeInTheDocument());
});
