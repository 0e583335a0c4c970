import { useClients } from '@gigstack-ui/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { useStore } from 'zustand';
import {
  addLine,
  fixFinding,
  removeLine,
  setDocument,
  setLine,
  useDraftFindings,
  useDraftInvoiceEditor,
  usePreview,
  useSaveState,
  useServerVerdict,
  useTotals,
  type DraftInvoiceEditorModel,
} from '../headless.js';

/** Ten minutes of work on the headless model: ugly, and from blank to stamped with autosave, undo, findings, totals, conflict and preview all the same. */
function TenMinuteEditor() {
  const editor = useDraftInvoiceEditor();
  const { phase, conflict, recovered, invoiceId } = useStore(editor.state);
  if (phase !== 'editing') return <output>{`${phase} ${invoiceId ?? ''}`}</output>;
  return (
    <div>
      <TenMinuteForm editor={editor} />
      <TenMinuteFindings editor={editor} />
      {recovered && <button onClick={() => void editor.discardRecovered()}>Discard what was brought back</button>}
      {conflict && <button onClick={() => editor.keepMine()}>Keep mine</button>}
      {conflict && <button onClick={() => editor.takeTheirs()}>Take theirs</button>}
      <TenMinuteActs editor={editor} />
    </div>
  );
}

function TenMinuteForm({ editor }: { editor: DraftInvoiceEditorModel }) {
  const form = useStore(editor.form);
  const clients = useClients().items;
  return (
    <>
      <select aria-label="client" value={form.document.client_id} onChange={(event) => editor.edit(setDocument({ client_id: event.target.value }))}>
        <option value="">client…</option>
        {clients.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <input aria-label="use" placeholder="use" value={form.document.use} onChange={(event) => editor.edit(setDocument({ use: event.target.value }))} />
      {form.lines.map((line, index) => (
        <p key={line.id}>
          {(['description', 'product_key', 'quantity', 'unit_price', 'discount'] as const).map((field) => (
            <input
              key={field}
              aria-label={`${field} ${index + 1}`}
              placeholder={field}
              value={line[field]}
              onChange={(event) => editor.edit(setLine(line.id, { [field]: event.target.value }))}
            />
          ))}
          <button onClick={() => editor.edit(removeLine(line.id))}>Delete {index + 1}</button>
        </p>
      ))}
      <button onClick={() => editor.edit(addLine())}>Add</button>
    </>
  );
}

function TenMinuteFindings({ editor }: { editor: DraftInvoiceEditorModel }) {
  const { findings } = useDraftFindings(editor);
  return (
    <ul>
      {findings.map(({ key, severity, path, fix }) => {
        const edit = fix && fixFinding(fix);
        return (
          <li key={key}>
            {severity}: {key} ({path}) {edit && <button onClick={() => editor.edit(edit)}>Fix {path}</button>}
          </li>
        );
      })}
    </ul>
  );
}

function TenMinuteActs({ editor }: { editor: DraftInvoiceEditorModel }) {
  const { canUndo, canRedo } = useStore(editor.history);
  const stamp = useStore(editor.state, (session) => session.stamp);
  const { subtotal, total } = useTotals(editor);
  const { state } = useSaveState(editor);
  const { pdf, isStale } = usePreview(editor);
  return (
    <p>
      <button onClick={() => editor.undo()} disabled={!canUndo}>
        Undo
      </button>
      <button onClick={() => editor.redo()} disabled={!canRedo}>
        Redo
      </button>
      <button onClick={() => void editor.refreshPreview()}>Preview</button>
      {pdf && (
        <a href={`data:application/pdf;base64,${pdf}`} download="preview.pdf">
          {isStale ? 'old PDF' : 'PDF'}
        </a>
      )}
      <button onClick={() => void editor.stamp()}>Stamp</button>
      <output>{`${subtotal} → ${total} (${state}, the server: ${useServerVerdict(editor)}, stamp: ${stamp.state})`}</output>
    </p>
  );
}

const meta = { title: 'Invoices/DraftInvoiceEditor/Headless', component: TenMinuteEditor } satisfies Meta<typeof TenMinuteEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

const soon = { timeout: 15_000 };

/** Ugly, and as safe as the other one. */
export const TenMinutes: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const shows = (text: string | RegExp) => waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(text), soon);
    await userEvent.type(canvas.getByRole('textbox', { name: 'description 1' }), 'Papel');
    await userEvent.type(canvas.getByRole('textbox', { name: 'unit_price 1' }), '3*100');
    await userEvent.type(canvas.getByRole('textbox', { name: 'discount 1' }), '10%');
    await shows('300.00 → 313.20');
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await shows('348.00');
    await waitFor(() => expect(canvas.getByText(/^error: .*product_key/)).toBeVisible(), soon);
    await userEvent.click(canvas.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(canvas.getByRole('link', { name: 'PDF' })).toBeVisible(), soon);
    await shows(/saved, the server: equal/);
  },
};

/** From blank to a stamped invoice. */
export const TenMinutesStamped: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const client = await canvas.findByRole('option', { name: 'Juguetes Kernel' }, soon);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'client' }), client);
    await userEvent.type(canvas.getByRole('textbox', { name: 'use' }), 'G03');
    await userEvent.type(canvas.getByRole('textbox', { name: 'description 1' }), 'Papel');
    await userEvent.type(canvas.getByRole('textbox', { name: 'product_key 1' }), '44121600');
    await userEvent.type(canvas.getByRole('textbox', { name: 'unit_price 1' }), '100');
    await waitFor(() => expect(canvas.queryByText(/^error/)).toBeNull(), soon);
    await userEvent.click(canvas.getByRole('button', { name: 'Stamp' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^stamped [0-9a-f-]{36}$/i), soon);
  },
};
