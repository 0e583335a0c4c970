import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fromDraft, lineOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { editHistory } from './editHistory.js';
import { addLine, duplicateLine, moveLine, removeLine, setDocument, setLine, type FormEdit } from './formEdits.js';
import { placeOfChange } from './placeOfChange.js';

function start() {
  const form = createStore<DraftInvoiceForm>(() => fromDraft({ items: [{ description: 'Papel', quantity: 1, unit_price: 1 }] }));
  let time = 0;
  const history = editHistory(form, () => time);
  const id = form.getState().order[0] ?? '';
  return {
    form,
    id,
    history,
    wait: (ms: number) => (time += ms),
    edit: (change: FormEdit) => history.write(change(form.getState()), change.field),
    line: () => lineOf(form.getState(), id),
  };
}

it('takes a word back whole, and what was typed after a pause by itself', () => {
  const { edit, history, id, wait, line } = start();
  for (const description of ['Papel b', 'Papel bo', 'Papel bond']) edit(setLine(id, { description }));
  wait(1001);
  edit(setLine(id, { description: 'Papel bond carta' }));
  edit(setLine(id, { quantity: '3' }));
  expect(history.undo() && line()?.quantity).toBe('1');
  expect(history.undo() && line()?.description).toBe('Papel bond');
  expect(history.undo() && line()?.description).toBe('Papel');
  expect([history.undo(), history.state.getState()]).toEqual([false, { canUndo: false, canRedo: true }]);
});

it('goes forward again until something else is typed', () => {
  const { edit, history, id, line, form } = start();
  edit(setLine(id, { quantity: '2' }));
  edit(setDocument({ use: 'G03' }));
  history.undo();
  history.undo();
  expect(history.redo() && line()?.quantity).toBe('2');
  edit(setDocument({ use: 'G01' }));
  expect(history.redo()).toBe(false);
  expect(form.getState().document.use).toBe('G01');
});

it('never mixes two steps that are not keys of one field', () => {
  const { edit, history, id, form } = start();
  edit(setDocument({ payment_method: 'PPD', payment_form: '99' }));
  edit(setDocument({ payment_method: 'PUE', payment_form: '03' }));
  edit(addLine());
  edit(duplicateLine(id));
  const counts = [1, 2, 3, 4].map(() => history.undo() && form.getState().order.length);
  expect(counts).toEqual([2, 1, 1, 1]);
});

it('starts afresh when the form comes from elsewhere', () => {
  const { edit, history, form } = start();
  edit(setDocument({ use: 'G03' }));
  form.setState(fromDraft({ use: 'S01' }), true);
  expect([history.undo(), form.getState().document.use, history.state.getState().canUndo]).toEqual([false, 'S01', false]);
});

const step = fc.record({ kind: fc.constantFrom('add', 'remove', 'duplicate', 'move', 'text', 'use', 'undo', 'redo'), seed: fc.nat(50) });

it('undoes any edits to the first value and redoes them to the last', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { edit, history, form, wait } = start();
      const first = form.getState();
      for (const { kind, seed } of steps) {
        const { order } = form.getState();
        const id = order[seed % order.length] ?? '';
        const edits: Record<string, FormEdit> = {
          add: addLine(seed % (order.length + 1)),
          remove: removeLine(id),
          duplicate: duplicateLine(id),
          move: moveLine(id, seed % 2 ? 1 : -1),
          text: setLine(id, { description: String(seed) }),
          use: setDocument({ use: String(seed) }),
        };
        if (kind === 'undo') history.undo();
        else if (kind === 'redo') history.redo();
        else if (edits[kind]) edit(edits[kind]);
        wait(seed * 50);
      }
      while (history.redo());
      const last = form.getState();
      while (history.undo());
      expect(form.getState()).toBe(first);
      while (history.redo());
      expect(form.getState()).toBe(last);
    }),
  );
});

it('says where a step leads', () => {
  const { edit, history, form, id } = start();
  const before = form.getState();
  edit(setLine(id, { unit_price: '5' }));
  edit(addLine());
  edit(setDocument({ client_id: 'x' }));
  const places = [1, 2, 3].map(() => {
    const from = form.getState();
    history.undo();
    return placeOfChange(from, form.getState());
  });
  expect(places).toEqual(['client', 'items', `lines.${id}.unit_price`]);
  expect(placeOfChange(before, before)).toBeUndefined();
});
