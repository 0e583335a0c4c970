import { clients, drafts } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { chooseClient } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';
import { ReceiverFacts } from './ReceiverFacts.js';

const section = () => within(screen.getByRole('region', { name: 'Receptor' }));

async function stored({ elsewhere }: TestGigstack) {
  const [draft] = (await elsewhere.call(drafts.list)).data;
  return draft;
}

it('says what the SAT compares: name, RFC, postal code, regime, and whether it is validated', async () => {
  const { user } = renderWithGigstack(startGigstack(), <DraftInvoiceEditor />);
  await chooseClient(user, 'robotica', /UNIVERSIDAD/);
  const receiver = section();
  expect(await receiver.findByText('UNIVERSIDAD ROBOTICA ESPAÑOLA')).toBeVisible();
  expect(receiver.getByText('URE180429TM6')).toBeVisible();
  expect(receiver.getByText(/^CP \d{5}$/)).toBeVisible();
  expect(receiver.getByText(/validado|sin validar/i)).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Uso del CFDI' })).toHaveValue('Gastos en general');
});

it('warns of a client on the list of EFOS', async () => {
  const receiver = { id: 'c', legal_name: 'ALGUIEN', efos: { is_valid: false } };
  renderWithGigstack(startGigstack(), <ReceiverFacts receiver={receiver} isLoading={false} isFailed={false} onRetry={() => {}} error={undefined} />);
  expect(screen.getByText('Está en la lista de EFOS del SAT')).toBeVisible();
  expect(screen.getByText('Sin validar')).toBeVisible();
  await expectNoAxeViolations();
});

it('the general public: a global invoice opens its period', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await user.click(section().getByRole('button', { name: 'Público en general' }));
  expect(await section().findByRole('radio', { name: 'Factura global' })).toBeChecked();
  await expectNoAxeViolations();
  await user.click(section().getByRole('button', { name: 'Facturar así' }));
  expect(await screen.findByRole('region', { name: 'Factura global' })).toBeVisible();
  await waitFor(async () => expect(await stored(gigstack)).toMatchObject({ client: { id: seedClients.publico }, use: 'S01', global: { periodicity: '04', year: expect.any(Number) } }));
  // Another receiver, and the period is gone.
  await user.click(screen.getByRole('button', { name: 'Cambiar' }));
  await user.keyboard('robotica');
  await user.click(await screen.findByRole('option', { name: /UNIVERSIDAD/ }));
  await waitFor(async () => expect((await stored(gigstack))?.global?.periodicity).toBeUndefined());
});

it('the general public: one sale makes a client by its name, once', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  const sell = async () => {
    await user.click(section().getByRole('button', { name: 'Público en general' }));
    await user.click(await section().findByRole('radio', { name: 'Una venta' }));
    await user.type(section().getByRole('textbox', { name: 'Nombre de quien compra' }), 'Rosa Díaz{Enter}');
    expect(await section().findByText('ROSA DÍAZ')).toBeVisible();
  };
  await sell();
  expect(screen.queryByRole('region', { name: 'Factura global' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cambiar' }));
  await sell();
  const { data } = await gigstack.elsewhere.call(clients.search, { query: { q: 'ROSA DÍAZ' } });
  expect(data.filter(({ legal_name }) => legal_name === 'ROSA DÍAZ')).toEqual([expect.objectContaining({ tax_id: 'XAXX010101000', tax_system: '616', use: 'S01', address: expect.objectContaining({ zip: '42501' }) })]);
});

it('asks which of the two when the public is found by search', async () => {
  const { user } = renderWithGigstack(startGigstack(), <DraftInvoiceEditor />);
  await chooseClient(user, 'publico', /PUBLICO EN GENERAL/);
  expect(await section().findByRole('radio', { name: 'Una venta' })).toBeVisible();
  await user.click(section().getByRole('radio', { name: 'Una venta' }));
  await user.type(section().getByRole('textbox', { name: 'Nombre de quien compra' }), 'publico en general');
  expect(section().getByText('Con ese nombre es una factura global')).toBeVisible();
});

it('what the SAT lacks is one alert that opens exactly those fields', async () => {
  const gigstack = startGigstack();
  const bare = await gigstack.elsewhere.call(clients.create, { body: { name: 'A medias', legal_name: 'ESCUELA KEMPER URGATE', tax_id: 'EKU9003173C9' } });
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ client: { id: bare.id }, items: [{ description: 'Papel', quantity: 1, unit_price: 10 }] }} />);
  await user.type(screen.getByRole('textbox', { name: 'Precio' }), '0');
  const alert = within((await section().findByText('Revisa los datos fiscales de este cliente')).closest('[data-gs-path]') as HTMLElement);
  expect(alert.getByText('régimen fiscal y código postal')).toBeVisible();
  await user.click(alert.getByRole('button', { name: 'Completar datos' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(await dialog.findByRole('textbox', { name: /postal/i }), '42501');
  expect(dialog.queryByRole('textbox', { name: /RFC/ })).not.toBeInTheDocument();
  expect(dialog.queryByRole('textbox', { name: /correo/i })).not.toBeInTheDocument();
  await user.click(dialog.getByRole('combobox', { name: /régimen/i }));
  await user.click(await screen.findByRole('option', { name: /601/ }));
  await user.click(dialog.getByRole('button', { name: /guardar/i }));
  await waitFor(() => expect(section().queryByText('Revisa los datos fiscales de este cliente')).not.toBeInTheDocument());
  expect(await gigstack.elsewhere.call(clients.get, { params: { id: bare.id } })).toMatchObject({ tax_system: '601', address: { zip: '42501' } });
}, 30_000);

it('makes a client in place and invoices to it', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await user.click(section().getByRole('button', { name: 'Cliente nuevo' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(await dialog.findByRole('textbox', { name: /RFC/ }), 'EKU9003173C9');
  await user.type(dialog.getByRole('textbox', { name: /nombre fiscal|razón social|nombre o razón/i }), 'ESCUELA KEMPER URGATE');
  await user.click(dialog.getByRole('combobox', { name: /régimen/i }));
  await user.click(await screen.findByRole('option', { name: /601/ }));
  await user.type(dialog.getByRole('textbox', { name: /postal/i }), '42501');
  await user.click(dialog.getByRole('button', { name: /guardar|crear/i }));
  expect(await section().findByText('ESCUELA KEMPER URGATE')).toBeVisible();
  await waitFor(async () => expect((await stored(gigstack))?.client?.tax_id).toBe('EKU9003173C9'));
}, 30_000);

it('a client abroad has the generic RFC with all that goes with it, and only needs a name', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await user.click(section().getByRole('button', { name: 'Extranjero' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByRole('textbox', { name: /RFC/ })).toHaveValue('XEXX010101000');
  await user.type(dialog.getByRole('textbox', { name: /nombre fiscal|razón social|nombre o razón/i }), 'ACME TOOLS');
  await user.click(dialog.getByRole('button', { name: /guardar|crear/i }));
  expect(await section().findByText('ACME TOOLS')).toBeVisible();
  await waitFor(async () => expect(await stored(gigstack)).toMatchObject({ client: { tax_id: 'XEXX010101000', tax_system: '616', address: { country: 'USA' } }, use: 'S01' }));
}, 30_000);
