import { drafts, income, type DraftInvoiceInput } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack, type TestGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => localStorage.clear());

const ready: DraftInvoiceInput = {
  invoice_type: 'I',
  client: { id: seedClients.juguetera },
  use: 'G01',
  payment_method: 'PUE',
  payment_form: '03',
  currency: 'MXN',
  items: [
    { description: 'Papel', quantity: 2, unit_price: 100, product_key: '14111507', unit_key: 'XPK', taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }], taxability: '02' },
  ],
};

async function open(gigstack: TestGigstack, body: DraftInvoiceInput = ready, onEvent = vi.fn()) {
  const draft = await gigstack.elsewhere.call(drafts.create, { body });
  const rendered = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} onEvent={onEvent} />);
  await screen.findByDisplayValue('Papel');
  await screen.findByText('KIJ0906199R1').catch(() => undefined);
  return { ...rendered, draft, onEvent };
}

/** Presses the two buttons of a stamp. */
async function stamp(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.click(screen.getByRole('button', { name: /^Timbrar \$/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: /^Timbrar/ }));
  return dialog;
}

const invoicesOf = async ({ elsewhere }: TestGigstack) => (await elsewhere.call(income.list, { query: { client_id: seedClients.juguetera, limit: 100 } })).data;

describe('before the stamp', () => {
  it('leads to the first thing that is missing instead of asking', async () => {
    const gigstack = startGigstack();
    const { user } = await open(gigstack, { ...ready, items: [{ ...ready.items?.[0], product_key: '' }] });
    await user.click(screen.getByRole('button', { name: /^Timbrar \$/ }));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await waitFor(() => expect(line(1).getByRole('combobox', { name: 'Clave de producto' })).toHaveFocus());
    expect(screen.getByText('Falta corregir un dato antes de timbrar')).toBeInTheDocument();
  });

  it('lists what is missing, each with the way to its field', async () => {
    const { user } = await open(startGigstack(), { ...ready, payment_form: '99' });
    const finding = within((await screen.findByText('PUE pide saber cómo te pagaron')).closest('li') ?? document.body);
    await user.click(finding.getByRole('button', { name: /Ir al dato/ }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Forma de pago' })).toHaveFocus());
  });
});

describe('a stamp that is refused', () => {
  it('says why at the field, in the dialog, and leads back', async () => {
    const gigstack = startGigstack();
    const { user, onEvent, draft } = await open(gigstack, { ...ready, client: { id: seedClients.datosEquivocados } });
    const dialog = await stamp(user);
    expect(await dialog.findByText(/CFDI4014[58]/)).toBeVisible();
    expect(dialog.getByText('No se hizo ninguna factura.')).toBeVisible();
    expect(onEvent).toHaveBeenCalledWith({ type: 'stamp.rejected', draftId: draft.id, code: expect.stringMatching(/^CFDI4014[58]$/) });
    await user.click(await dialog.findByText('Qué dice gigstack de este error'));
    await expectNoAxeViolations();
    await user.click(dialog.getByRole('button', { name: 'Corregir' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Editar datos' })).toHaveFocus());
    expect(within(screen.getByRole('region', { name: 'Receptor' })).getByRole('alert')).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Antes de timbrar' })).getByText(/CFDI4014[58]/)).toBeVisible();
    expect(screen.queryByText('Lista para timbrar')).not.toBeInTheDocument();
    expect((await gigstack.elsewhere.call(income.list, { query: { client_id: seedClients.datosEquivocados } })).data).toEqual([]);
  });

  it('says why in the language of the screen', async () => {
    const gigstack = startGigstack();
    const draft = await gigstack.elsewhere.call(drafts.create, { body: { ...ready, client: { id: seedClients.datosEquivocados } } });
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />, { locale: 'en' });
    await screen.findByDisplayValue('Papel');
    await user.click(screen.getByRole('button', { name: /^Stamp \$/ }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: /^Stamp/ }));
    expect((await dialog.findAllByText(/^Copy it just as the Constancia has it/))[0]).toBeVisible();
    expect(dialog.getAllByText('The name does not match the RFC')[0]).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Fix it' }));
    expect(await screen.findByRole('button', { name: 'Go to it: The name does not match the RFC' })).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Receiver' })).getByText(/^Copy it just as the Constancia has it/)).toBeVisible();
  });

  it('shows what the API says about a line at that line', async () => {
    const gigstack = startGigstack();
    gigstack.emulator.faults.failNext('drafts.stamp', {
      status: 400,
      body: { success: false, error: { code: 'validation_failed', message: 'Invalid item', details: [{ path: 'items[0].unit_price', message: 'El precio no puede ser ese' }] } },
    });
    const { user } = await open(gigstack);
    const dialog = await stamp(user);
    await user.click(await dialog.findByRole('button', { name: 'Corregir' }));
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toBeInvalid();
  });
});

describe('a stamp whose answer is lost', () => {
  it('is looked up, never sent again: exactly one invoice exists', async () => {
    const gigstack = startGigstack();
    const before = (await invoicesOf(gigstack)).length;
    const { user, onEvent } = await open(gigstack);
    gigstack.emulator.faults.loseAnswer('drafts.stamp');
    await stamp(user);
    await screen.findByText('No llegó la respuesta del timbrado');
    expect(await screen.findByRole('heading', { name: 'Factura timbrada' })).toBeVisible();
    expect(await invoicesOf(gigstack)).toHaveLength(before + 1);
    expect(gigstack.calls.filter((call) => call === 'drafts.stamp')).toHaveLength(1);
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'invoice.stamped' }));
  });

  it('is looked up after the page was closed meanwhile', async () => {
    const gigstack = startGigstack();
    const before = (await invoicesOf(gigstack)).length;
    const { user, unmount, draft } = await open(gigstack);
    gigstack.emulator.faults.loseAnswer('drafts.stamp');
    gigstack.emulator.faults.failNext('income.list', { times: 2 });
    await stamp(user);
    unmount();
    renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    expect(await screen.findByRole('heading', { name: /^Factura/ })).toBeVisible();
    await waitFor(async () => expect(await invoicesOf(gigstack)).toHaveLength(before + 1));
  });
});

/** What it answers has lost the marks of the host, as from a server that does not keep them. */
function forgetful(gigstack: TestGigstack): TestGigstack {
  const { client } = gigstack;
  // Nor does a draft say what it became.
  const forget = (_key: string, value: unknown) => (typeof value === 'object' && value !== null && 'metadata' in value ? { ...value, metadata: {}, ...('draft' in value && { uuid: '' }) } : value);
  const call: typeof client.call = async (endpoint, ...options) => JSON.parse(JSON.stringify(await client.call(endpoint, ...options), forget)) as never;
  return { ...gigstack, client: { ...client, call } };
}

describe('a server that keeps no marks', () => {
  it('is asked for the receiver, total and minute of a stamp whose answer was lost', async () => {
    const gigstack = forgetful(startGigstack());
    const before = (await invoicesOf(gigstack)).length;
    const { user } = await open(gigstack);
    gigstack.emulator.faults.loseAnswer('drafts.stamp');
    await stamp(user);
    expect(await screen.findByRole('heading', { name: 'Factura timbrada' })).toBeVisible();
    expect(await invoicesOf(gigstack)).toHaveLength(before + 1);
    expect(gigstack.calls.filter((call) => call === 'drafts.stamp')).toHaveLength(1);
  });

  it('gets no second draft for a lost answer to the first', async () => {
    const gigstack = forgetful(startGigstack());
    gigstack.emulator.faults.loseAnswer('drafts.create');
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ client: { id: seedClients.juguetera }, use: 'G01' }} />);
    await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '77');
    expect(await screen.findByText('Guardado')).toBeVisible();
    expect((await gigstack.elsewhere.call(drafts.list)).data).toHaveLength(1);
  });
});

describe('a stamp', () => {
  it('is sent once however often the button is pressed', async () => {
    const gigstack = startGigstack();
    const { user } = await open(gigstack);
    gigstack.emulator.faults.latency = 50;
    const dialog = await stamp(user);
    await user.click(dialog.getByRole('button', { name: /Timbrar/ }));
    expect(await screen.findByRole('heading', { name: 'Factura timbrada' })).toBeVisible();
    expect(gigstack.calls.filter((call) => call === 'drafts.stamp')).toHaveLength(1);
    // The host has not said that it has screens for these.
    for (const name of ['Nota de crédito', 'Cancelar factura']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  it('is not sent when the draft changed elsewhere meanwhile', async () => {
    const gigstack = startGigstack();
    const { user, draft } = await open(gigstack);
    await user.click(screen.getByRole('button', { name: /^Timbrar \$/ }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await gigstack.elsewhere.call(drafts.update, { params: { id: draft.id }, body: { ...ready, use: 'G03' } });
    await user.click(dialog.getByRole('button', { name: /^Timbrar/ }));
    expect(await dialog.findByText('El borrador cambió en otro lugar. No se timbró nada.')).toBeVisible();
    expect(gigstack.calls).not.toContain('drafts.stamp');
  });

  it('is not sent when gigstack cannot be reached first', async () => {
    const gigstack = startGigstack();
    const { user } = await open(gigstack);
    gigstack.emulator.faults.failNext('income.list', { status: 403 });
    const dialog = await stamp(user);
    expect(await dialog.findByText('No pudimos hablar con gigstack. No se timbró nada.')).toBeVisible();
    expect(gigstack.calls).not.toContain('drafts.stamp');
  });
});
