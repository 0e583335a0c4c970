import { drafts, income } from '@gigstack-ui/api';
import { seedClients } from '@gigstack-ui/emulator';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { useStore } from 'zustand';
import { insertLine, emptyLine, setDocument, setLine, useDraftInvoiceEditor, usePreview, useSaveState, useTotals } from './headless.js';
import { startGigstack } from './testing/startGigstack.js';

afterEach(() => localStorage.clear());

/** A whole editor in plain markup, made of nothing but the headless entry. */
function UglyEditor({ draftId }: { draftId?: string }) {
  const editor = useDraftInvoiceEditor({ draftId });
  const form = useStore(editor.form);
  const { phase, stamp, invoiceId } = useStore(editor.state);
  const { total } = useTotals(editor);
  const { state } = useSaveState(editor);
  const { pdf, isStale } = usePreview(editor);
  return (
    <div>
      <output>{`${phase} ${state} ${stamp.state} ${total} ${pdf ? (isStale ? 'stale' : 'fresh') : 'no'} ${invoiceId ? 'invoice' : ''}`}</output>
      <button onClick={() => editor.edit(setDocument({ client_id: seedClients.juguetera, use: 'G01' }))}>client</button>
      <button onClick={() => editor.edit(insertLine(emptyLine()))}>add</button>
      <button onClick={() => void editor.refreshPreview()}>preview</button>
      <button onClick={() => void editor.stamp()}>stamp</button>
      {form.lines.map((line, index) => (
        <p key={line.id}>
          <input aria-label={`text ${index}`} value={line.description} onChange={(event) => editor.edit(setLine(line.id, { description: event.target.value, product_key: '01010101' }))} />
          <input aria-label={`price ${index}`} value={line.unit_price} onChange={(event) => editor.edit(setLine(line.id, { unit_price: event.target.value }))} />
        </p>
      ))}
    </div>
  );
}

it('is enough to build another editor on, from blank to stamped', async () => {
  const gigstack = startGigstack();
  const user = userEvent.setup();
  render(
    <GigstackDataProvider client={gigstack.client}>
      <UglyEditor />
    </GigstackDataProvider>,
  );
  const shows = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text), { timeout: 5000 });
  await user.click(screen.getByRole('button', { name: 'client' }));
  await user.type(screen.getByLabelText('text 0'), 'Papel');
  await user.type(screen.getByLabelText('price 0'), '100');
  await shows('editing saved idle 116.00 no');
  await user.click(screen.getByRole('button', { name: 'preview' }));
  await shows('editing saved idle 116.00 fresh');
  await user.type(screen.getByLabelText('price 0'), '0');
  await shows('1160.00 stale');
  await user.click(screen.getByRole('button', { name: 'stamp' }));
  await shows('stamped saved idle 1160.00 stale invoice');
  const [invoice] = (await gigstack.elsewhere.call(income.list)).data;
  expect(invoice?.total).toBe(1160);
});

it('goes on with the same draft when its id comes back from the host, and starts another when it leaves', async () => {
  const gigstack = startGigstack();
  const user = userEvent.setup();
  const page = (draftId?: string) => (
    <GigstackDataProvider client={gigstack.client}>
      <UglyEditor draftId={draftId} />
    </GigstackDataProvider>
  );
  const { rerender } = render(page());
  await user.type(screen.getByLabelText('text 0'), 'Papel');
  await waitFor(async () => expect((await gigstack.elsewhere.call(drafts.list)).data).toHaveLength(1));
  const [draft] = (await gigstack.elsewhere.call(drafts.list)).data;
  rerender(page(draft?.id));
  expect(screen.getByLabelText('text 0')).toHaveValue('Papel');
  expect(gigstack.calls).not.toContain('drafts.get');
  rerender(page());
  expect(screen.getByLabelText('text 0')).toHaveValue('');
});
