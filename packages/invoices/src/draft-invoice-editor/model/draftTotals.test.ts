import { totals } from '@gigstack-ui/cfdi';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fromDraft, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { emptyLine } from '../lineForm.js';
import { draftTotals } from './draftTotals.js';
import { insertLine, removeLine, setDocument, setLine, type FormEdit } from './formEdits.js';

const step = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'quantity', 'price', 'text', 'tax', 'currency'),
  seed: fc.nat(50),
  number: fc.integer({ min: 0, max: 99_999_999 }).map((micros) => String(micros / 1000)),
});

function editOf({ kind, seed, number }: { kind: string; seed: number; number: string }, { order }: DraftInvoiceForm): FormEdit {
  const id = order[seed % order.length] ?? '';
  switch (kind) {
    case 'insert':
      return insertLine({ ...emptyLine(), unit_price: number });
    case 'remove':
      return removeLine(id);
    case 'quantity':
      return setLine(id, { quantity: number });
    case 'price':
      return setLine(id, { unit_price: seed % 5 === 0 ? 'abc' : number });
    case 'tax':
      return setLine(id, { taxes: [] });
    case 'currency':
      return setDocument({ currency: seed % 2 ? 'JPY' : 'MXN' });
    default:
      return setLine(id, { description: number });
  }
}

it('after any edits, is what the lines come to when they are added up afresh', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const form = createStore<DraftInvoiceForm>(() => fromDraft({}));
      const following = draftTotals(form);
      for (const one of steps) {
        form.setState(editOf(one, form.getState())(form.getState()), true);
        following.current();
      }
      const { document } = form.getState();
      const countable = form.getState().lines.filter(({ unit_price }) => /^\d/.test(unit_price));
      const items = countable.map(({ quantity, unit_price, taxes }) => ({ quantity, unit_price, taxes }));
      const { lines, ...afresh } = totals({ currency: document.currency, items });
      expect(following.current()).toEqual(afresh);
      expect(countable.map(({ id }) => following.amountOf(id))).toEqual(lines.map(({ amount }) => amount));
    }),
  );
});

it('stays the same object while no amount changes', () => {
  const form = createStore<DraftInvoiceForm>(() => fromDraft({}));
  const id = form.getState().order[0] ?? '';
  const following = draftTotals(form);
  form.setState(setLine(id, { unit_price: '10' })(form.getState()), true);
  const before = following.current();
  form.setState(setLine(id, { description: 'Papel' })(form.getState()), true);
  expect(following.current()).toBe(before);
});

it('moves with each key, and drops a line whose price is no number', () => {
  const form = createStore<DraftInvoiceForm>(() => fromDraft({}));
  const id = form.getState().order[0] ?? '';
  const following = draftTotals(form);
  const seen = ['1', '12', '12.', '12.5', '12.5x'].map((unit_price) => {
    form.setState(setLine(id, { unit_price })(form.getState()), true);
    return following.current().total;
  });
  expect(seen).toEqual(['1.16', '13.92', '13.92', '14.50', '0.00']);
  expect(following.amountOf(id)).toBeUndefined();
});

it('adds up in a currency the catalog does not know', () => {
  expect(draftTotals(createStore(() => fromDraft({ currency: 'ZZZ', items: [{ quantity: 1, unit_price: 5 }] }))).current().total).toBe('5.00');
});
