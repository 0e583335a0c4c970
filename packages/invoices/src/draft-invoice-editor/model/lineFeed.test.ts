import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fromDraft, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { emptyLine } from '../lineForm.js';
import { insertLine, removeLine, setDocument, setLine, type FormEdit } from './formEdits.js';
import { lineFeed } from './lineFeed.js';

it('tells of the line that changed, and of no other', () => {
  const form = createStore<DraftInvoiceForm>(() => insertLine(emptyLine())(fromDraft({})));
  const [first = '', second = ''] = form.getState().order;
  const apply = (edit: FormEdit) => form.setState(edit(form.getState()), true);
  const feed = lineFeed(form);
  const [ofFirst, ofSecond, gone] = [vi.fn(), vi.fn(), vi.fn()];
  feed(first, ofFirst);
  feed(second, ofSecond);
  feed(first, gone)();

  apply(setLine(first, { description: 'Papel' }));
  expect([ofFirst.mock.calls.length, ofSecond.mock.calls.length]).toEqual([1, 0]);
  apply(setDocument({ use: 'G03' }));
  apply(insertLine(emptyLine(), 0));
  expect([ofFirst.mock.calls.length, ofSecond.mock.calls.length]).toEqual([1, 0]);
  apply(removeLine(second));
  expect([ofFirst.mock.calls.length, ofSecond.mock.calls.length]).toEqual([1, 1]);
  expect(gone).not.toHaveBeenCalled();
});
