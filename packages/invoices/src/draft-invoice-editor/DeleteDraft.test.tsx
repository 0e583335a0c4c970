import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { fillLine, line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { makeDraft, storedDrafts } from '../testing/storedDrafts.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';
import { setLine } from './model/formEdits.js';
import { useDraftInvoiceEditor, type DraftInvoiceEditorModel } from './useDraftInvoiceEditor.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

async function ask(user: UserEvent) {
  // Its code comes after the first paint.
  await user.click(await screen.findByRole('button', { name: 'Borrar borrador' }, { timeout: 10_000 }));
  return within(await screen.findByRole('alertdialog', { name: '¿Borrar este borrador?' }));
}

it('is asked about first, takes what is unsaved with it, and leaves the focus on what it says', async () => {
  const gigstack = startGigstack();
  const onEvent = vi.fn();
  const draft = await makeDraft(gigstack);
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} onEvent={onEvent} />);
  await screen.findByDisplayValue('Papel');
  await user.click((await ask(user)).getByRole('button', { name: 'Cancelar' }));
  expect(await storedDrafts(gigstack)).toHaveLength(1);

  const dialog = await ask(user);
  await expectNoAxeViolations();
  await user.click(dialog.getByRole('button', { name: 'Borrar borrador' }));
  expect(await screen.findByRole('status', { name: '' })).toHaveFocus();
  expect(screen.getByText('No se timbró nada.')).toBeVisible();
  expect(await storedDrafts(gigstack)).toEqual([]);
  expect(onEvent).toHaveBeenCalledWith({ type: 'draft.deleted', draftId: draft.id });
  await expectNoAxeViolations();
  await user.click(screen.getByRole('button', { name: 'Nueva factura' }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'invoice.new' });
});

it('lets no save follow it', async () => {
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await fillLine(user, 1, { description: 'Papel', price: '10' });
  await screen.findByText('Guardado');
  await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '0');
  await user.click((await ask(user)).getByRole('button', { name: 'Borrar borrador' }));
  await screen.findByText('Borrador borrado');
  const calls = gigstack.calls.length;
  await new Promise((done) => setTimeout(done, 700));
  expect(gigstack.calls.slice(calls)).not.toContain('drafts.update');
  expect(await storedDrafts(gigstack)).toEqual([]);
  expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual([]);
});

it('finds the draft whose answer was lost', async () => {
  const gigstack = startGigstack();
  gigstack.emulator.faults.loseAnswer('drafts.create');
  let editor: DraftInvoiceEditorModel | undefined;
  function Screenless() {
    editor = useDraftInvoiceEditor();
    return null;
  }
  renderWithGigstack(gigstack, <Screenless />);
  const [line] = editor!.form.getState().lines;
  act(() => editor?.edit(setLine(line!.id, { description: 'Papel', unit_price: '10' })));
  await waitFor(() => expect(editor?.autosave.getState().state).toBe('failed'));
  expect(await storedDrafts(gigstack)).toHaveLength(1);
  await act(async () => editor?.deleteDraft());
  expect(await storedDrafts(gigstack)).toEqual([]);
  expect(editor?.state.getState().phase).toBe('deleted');
});

it('says when it did not happen, and loses nothing', async () => {
  const gigstack = startGigstack();
  const draft = await makeDraft(gigstack);
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} />);
  await screen.findByDisplayValue('Papel');
  gigstack.emulator.faults.failNext('drafts.remove', { times: 5 });
  const dialog = await ask(user);
  await user.click(dialog.getByRole('button', { name: 'Borrar borrador' }));
  expect(await dialog.findByText('No pudimos borrar el borrador')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Cancelar' }));
  expect(screen.getByDisplayValue('Papel')).toBeVisible();
  await user.type(line(1).getByRole('textbox', { name: 'Cantidad' }), '5');
  await waitFor(async () => expect((await storedDrafts(gigstack))[0]?.items?.[0]?.quantity).toBe(15));
});
