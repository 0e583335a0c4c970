import { drafts } from '@gigstack-ui/api';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../../tools/testing/axe.js';
import { line } from '../testing/fillInvoice.js';
import { renderWithGigstack } from '../testing/renderWithGigstack.js';
import { startGigstack } from '../testing/startGigstack.js';
import { DraftInvoiceEditor } from './DraftInvoiceEditor.js';

afterEach(() => vi.unstubAllGlobals());

/** A container of a width: the document of these tests has none. */
function widthIs(width: number): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly tell: ResizeObserverCallback) {}
      observe() {
        setTimeout(() => act(() => this.tell([{ contentRect: { width } } as ResizeObserverEntry], this as unknown as ResizeObserver)));
      }
      unobserve() {}
      disconnect() {}
    },
  );
}

it('stands beside a wide form, is made at once and again when the typing rests', async () => {
  widthIs(1280);
  const gigstack = startGigstack();
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor defaults={{ items: [{ description: 'Papel', quantity: 1, unit_price: 10 }] }} />);
  await user.click(screen.getByRole('button', { name: 'Vista previa' }));
  expect(await screen.findByTitle('PDF de la vista previa, sin validez fiscal')).toHaveAttribute('data-state', 'fresh');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await expectNoAxeViolations();

  await user.type(line(1).getByRole('textbox', { name: 'Precio' }), '0');
  expect(screen.getByText('Cambiaste algo después de este PDF.')).toBeVisible();
  expect(screen.getByTitle('PDF de la vista previa, sin validez fiscal')).toHaveAttribute('data-state', 'stale');
  await waitFor(() => expect(gigstack.calls.filter((call) => call === drafts.preview.id)).toHaveLength(2));
  await waitFor(() => expect(screen.getByTitle('PDF de la vista previa, sin validez fiscal')).toHaveAttribute('data-state', 'fresh'));

  await user.click(screen.getByRole('button', { name: 'Cerrar la vista previa' }));
  expect(screen.getByRole('button', { name: 'Vista previa' })).toHaveAttribute('aria-pressed', 'false');
});

it('says so when the PDF does not come, and makes it on demand', async () => {
  widthIs(1280);
  const gigstack = startGigstack();
  gigstack.emulator.faults.failNext('drafts.preview', { status: 422 });
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor />);
  await user.click(screen.getByRole('button', { name: 'Ver PDF' }));
  expect(await screen.findByText('No pudimos hacer el PDF')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Actualizar' }));
  expect(await screen.findByTitle('PDF de la vista previa, sin validez fiscal')).toBeVisible();
});

it('saves nothing of a read-only draft to show it', async () => {
  widthIs(1280);
  const gigstack = startGigstack();
  const draft = await gigstack.elsewhere.call(drafts.create, { body: { invoice_type: 'I', items: [{ description: 'Papel', quantity: 1, unit_price: 5 }] } });
  const { user } = renderWithGigstack(gigstack, <DraftInvoiceEditor draftId={draft.id} readOnly />);
  await user.click(await screen.findByRole('button', { name: 'Vista previa' }));
  expect(await screen.findByTitle('PDF de la vista previa, sin validez fiscal')).toBeVisible();
  expect(gigstack.calls).not.toContain(drafts.update.id);
});
