import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { useStore } from 'zustand';
import { addLine, removeLine, setLine, useDraftInvoiceEditor, useSaveState, useTotals } from '../headless.js';

/** Ten minutes of work on the headless model: ugly, and with autosave, undo and totals all the same. */
function TenMinuteEditor() {
  const editor = useDraftInvoiceEditor();
  const form = useStore(editor.form);
  const { canUndo, canRedo } = useStore(editor.history);
  const { subtotal, total } = useTotals(editor);
  const { state } = useSaveState(editor);
  return (
    <div>
      <button onClick={() => editor.undo()} disabled={!canUndo}>
        Undo
      </button>
      <button onClick={() => editor.redo()} disabled={!canRedo}>
        Redo
      </button>
      <button onClick={() => editor.edit(addLine())}>Add</button>
      {form.order.map((id, index) => (
        <p key={id}>
          {(['description', 'quantity', 'unit_price', 'discount'] as const).map((field) => (
            <input
              key={field}
              aria-label={`${field} ${index + 1}`}
              placeholder={field}
              value={form.lines[id]?.[field] ?? ''}
              onChange={(event) => editor.edit(setLine(id, { [field]: event.target.value }))}
            />
          ))}
          <button onClick={() => editor.edit(removeLine(id))}>Delete {index + 1}</button>
        </p>
      ))}
      <output>{`${subtotal} → ${total} (${state})`}</output>
    </div>
  );
}

const meta = { title: 'Invoices/DraftInvoiceEditor/Headless', component: TenMinuteEditor } satisfies Meta<typeof TenMinuteEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TenMinutes: Story = {
  tags: ['review'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: 'description 1' }), 'Papel');
    await userEvent.type(canvas.getByRole('textbox', { name: 'unit_price 1' }), '3*100');
    await userEvent.type(canvas.getByRole('textbox', { name: 'discount 1' }), '10%');
    await expect(canvas.getByRole('status')).toHaveTextContent('300.00 → 313.20');
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('348.00');
  },
};
