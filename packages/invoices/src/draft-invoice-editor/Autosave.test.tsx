import { drafts } from '@gigstack-ui/api';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { fillLine, line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { makeDraft, storedDrafts } from '../testing/storedDrafts.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('saving', () => {
  it('creates one draft from the first edit and then replaces it whole', async () => {
    const gigstack = startGigstack();
    const onEvent = vi.fn();
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor onEvent={onEvent} />);
    await fillLine(user, 1, { description: 'Papel', price: '10' });
    // A screen reader hears it, politely.
    expect((await screen.findByText('Guardado')).closest('[role="status"]')).toBeVisible();
    await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '0');
    await waitFor(async () => expect((await storedDrafts(gigstack))[0]?.items?.[0]?.unit_price).toBe(100));
    expect(await storedDrafts(gigstack)).toHaveLength(1);
    expect(gigstack.calls.filter((call) => call === 'drafts.create')).toHaveLength(1);
    expect(onEvent.mock.calls[0]).toEqual([{ type: 'draft.created', draftId: (await storedDrafts(gigstack))[0]?.id }]);
  });

  it('sends back what no control shows', async () => {
    const gigstack = startGigstack();
    const draft = await makeDraft(gigstack);
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    await screen.findByDisplayValue('Papel');
    await user.type(line(1).getByRole('textbox', { name: 'Cantidad' }), '5');
    await waitFor(async () => expect((await storedDrafts(gigstack))[0]).toMatchObject({ invoice_pdf_notes: 'Gracias', series: 'A', use: 'G03', items: [{ quantity: 15 }] }));
  });

  it('goes on by itself after the server was away', async () => {
    const gigstack = startGigstack();
    gigstack.emulator.faults.failNext('drafts.create', { times: 1 });
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(user, 1, { description: 'Papel', price: '10' });
    expect(await screen.findByText('Los últimos cambios no se han guardado')).toBeVisible();
    expect(await screen.findByText('Guardado')).toBeVisible();
    expect(await storedDrafts(gigstack)).toHaveLength(1);
  });

  it('makes no second draft when the answer to the first was lost', async () => {
    const gigstack = startGigstack();
    gigstack.emulator.faults.loseAnswer('drafts.create');
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(user, 1, { description: 'Papel', price: '10' });
    expect(await screen.findByText('Guardado')).toBeVisible();
    expect(await storedDrafts(gigstack)).toHaveLength(1);
  });

  it('knows its own save again when the answer to it was lost', async () => {
    const gigstack = startGigstack();
    const draft = await makeDraft(gigstack);
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    await screen.findByDisplayValue('Papel');
    gigstack.emulator.faults.loseAnswer('drafts.update');
    await user.type(line(1).getByRole('textbox', { name: 'Cantidad' }), '5');
    await waitFor(() => expect(gigstack.calls.filter((call) => call === 'drafts.update').length).toBeGreaterThan(2));
    expect(await screen.findByText('Guardado')).toBeVisible();
    expect(screen.queryByText('Este borrador cambió en otro lugar')).not.toBeInTheDocument();
    expect((await storedDrafts(gigstack))[0]?.items?.[0]?.quantity).toBe(15);
  });

  it('offers to keep a draft that somebody deleted', async () => {
    const gigstack = startGigstack();
    const draft = await makeDraft(gigstack);
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    await screen.findByDisplayValue('Papel');
    await gigstack.elsewhere.call(drafts.remove, { params: { id: draft.id } });
    await user.type(line(1).getByRole('textbox', { name: 'Cantidad' }), '5');
    await user.click(await screen.findByRole('button', { name: 'Guardarlo como borrador nuevo' }));
    await waitFor(async () => expect((await storedDrafts(gigstack))[0]?.items?.[0]?.quantity).toBe(15));
  });

  it('shows what the server refuses at its field, until the field changes', async () => {
    const gigstack = startGigstack();
    gigstack.emulator.faults.failNext('drafts.create', {
      status: 400,
      body: { success: false, error: { code: 'validation_failed', message: 'Invalid', details: [{ path: 'items[0].unit_price', message: 'El precio es demasiado alto' }] } },
    });
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(user, 1, { description: 'Papel', price: '10' });
    const price = line(1).getByRole('textbox', { name: 'Precio' });
    await waitFor(() => expect(price).toHaveAccessibleDescription('El precio es demasiado alto'));
    expect(screen.getByText('gigstack no aceptó un dato')).toBeVisible();
    await user.type(price, '5');
    expect(price).toBeValid();
    expect(await screen.findByText('Guardado')).toBeVisible();
  });

  it('says when a draft does not exist', async () => {
    renderWithGigstack(startGigstack(), <DraftInvoiceEditor draftId="gone" />);
    expect(await screen.findByText('No encontramos este borrador')).toBeVisible();
  });
});

describe('a number that is none', () => {
  it('holds the save back and is marked where it is', async () => {
    const gigstack = startGigstack();
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(user, 1, { description: 'Papel', price: 'abc' });
    await user.tab();
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toBeInvalid();
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveAccessibleDescription('Escribe un número, como 1250.50');
    expect(await screen.findByText('Falta corregir un dato')).toBeVisible();
    await new Promise((done) => setTimeout(done, 800));
    expect(await storedDrafts(gigstack)).toEqual([]);

    await user.clear(line(1).getByRole('textbox', { name: 'Precio' }));
    await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '12');
    expect(await screen.findByText('Guardado')).toBeVisible();
    expect((await storedDrafts(gigstack))[0]?.items?.[0]?.unit_price).toBe(12);
  });
});

describe('what was not saved', () => {
  it('is back after the page was left in the middle of a number, and can be given up', async () => {
    const gigstack = startGigstack();
    const draft = await makeDraft(gigstack);
    const first = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    await screen.findByDisplayValue('Papel');
    await first.user.type(line(1).getByRole('textbox', { name: 'Precio' }), ',5');
    first.unmount();

    const second = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    expect(await screen.findByText('Recuperamos cambios que no se habían guardado.')).toBeVisible();
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveValue('10,5');
    await second.user.click(screen.getByRole('button', { name: 'Descartarlos' }));
    expect(line(1).getByRole('textbox', { name: 'Precio' })).toHaveValue('10.00');
    expect(screen.queryByText('Recuperamos cambios que no se habían guardado.')).not.toBeInTheDocument();
  });

  it('is back in a new invoice that never reached the server', async () => {
    const gigstack = startGigstack();
    const first = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(first.user, 1, { description: 'Papel', price: '1,' });
    first.unmount();

    renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    expect(await screen.findByDisplayValue('Papel')).toBeVisible();
    expect(screen.getByText('Recuperamos cambios que no se habían guardado.')).toBeVisible();
    expect(await storedDrafts(gigstack)).toEqual([]);
  });

  it('is not taken for abandoned while its last save is under way', async () => {
    const gigstack = startGigstack();
    const first = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(first.user, 1, { description: 'Papel', price: '10' });
    gigstack.emulator.faults.latency = 300;
    first.unmount();
    renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await waitFor(async () => expect(await storedDrafts(gigstack)).toHaveLength(1));
    expect(screen.queryByDisplayValue('Papel')).not.toBeInTheDocument();
  });

  it('is forgotten once it is saved', async () => {
    const gigstack = startGigstack();
    const first = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(first.user, 1, { description: 'Papel', price: '10' });
    await screen.findByText('Guardado');
    first.unmount();
    expect(localStorage).toHaveLength(0);
  });

  it('stays in its own tab when the host does not say who the person is', async () => {
    const gigstack = startGigstack({ userKey: null });
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
    await fillLine(user, 1, { description: 'Papel', price: '1,' });
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    expect(localStorage).toHaveLength(0);
  });

  it('has the browser ask before the page closes', async () => {
    const { user } = renderWithGigstack(startGigstack(), <DraftInvoiceEditor />);
    const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(false);
    await fillLine(user, 1, { description: 'Papel', price: '1,' });
    expect(leave()).toBe(true);
  });
});

describe('a draft that changed elsewhere', () => {
  async function conflict() {
    const gigstack = startGigstack();
    const draft = await makeDraft(gigstack);
    const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
    await screen.findByDisplayValue('Papel');
    await new Promise((done) => setTimeout(done, 5));
    await gigstack.elsewhere.call(drafts.update, { params: { id: draft.id }, body: { invoice_type: 'I', items: [{ description: 'De otra persona', quantity: 1, unit_price: 99 }] } });
    await user.type(line(1).getByRole('textbox', { name: 'Cantidad' }), '5');
    expect(await screen.findByText('Este borrador cambió en otro lugar')).toBeVisible();
    return { gigstack, user };
  }

  const choice = (field: string) => within(screen.getByRole('radiogroup', { name: field }));

  it('is shown field by field, and mine can stay', async () => {
    const { gigstack, user } = await conflict();
    await screen.findByRole('radiogroup', { name: 'Concepto 1: Precio' });
    expect(choice('Concepto 1: Precio').getByRole('radio', { name: '10', description: 'Lo de aquí' })).toBeChecked();
    expect(choice('Concepto 1: Precio').getByRole('radio', { name: '99', description: 'Lo guardado' })).not.toBeChecked();
    await expectNoAxeViolations();
    await user.click(screen.getByRole('button', { name: 'Quedarme con lo de aquí' }));
    await waitFor(async () => expect((await storedDrafts(gigstack))[0]?.items).toMatchObject([{ description: 'Papel', quantity: 15 }]));
    expect(screen.queryByText('Este borrador cambió en otro lugar')).not.toBeInTheDocument();
  });

  it('can be settled field by field, and the taking undone', async () => {
    const { gigstack, user } = await conflict();
    await screen.findByRole('radiogroup', { name: 'Concepto 1: Precio' });
    await user.click(choice('Concepto 1: Precio').getByRole('radio', { name: '99' }));
    await user.click(screen.getByRole('button', { name: 'Guardar lo elegido' }));
    await waitFor(async () => expect((await storedDrafts(gigstack))[0]?.items).toMatchObject([{ description: 'Papel', quantity: 15, unit_price: 99 }]));
    expect((await storedDrafts(gigstack))[0]).toMatchObject({ use: 'G03', invoice_pdf_notes: 'Gracias' });
    await user.click(screen.getByRole('button', { name: 'Deshacer lo último' }));
    await waitFor(async () => expect((await storedDrafts(gigstack))[0]?.items).toMatchObject([{ quantity: 15, unit_price: 10 }]));
  });

  it('can replace what is here', async () => {
    const { gigstack, user } = await conflict();
    await user.click(screen.getByRole('button', { name: 'Usar lo guardado' }));
    expect(await screen.findByDisplayValue('De otra persona')).toBeVisible();
    await new Promise((done) => setTimeout(done, 800));
    expect((await storedDrafts(gigstack))[0]?.items).toMatchObject([{ description: 'De otra persona' }]);
  });
});

it('explains a total of the server that is not ours, figure by figure', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.centDrift = true;
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await fillLine(user, 1, { description: 'Papel', price: '10' });
  expect(await screen.findByText(/^gigstack calcula \$\s11\.61/)).toBeVisible();
  await user.click(await screen.findByText('Ver la diferencia'));
  expect(screen.getByText(/gigstack redondea en otro punto/)).toBeVisible();
  expect(screen.getByRole('row', { name: /Impuestos \$\s1\.60 \$\s1\.61/ })).toBeVisible();
  await expectNoAxeViolations();
});
