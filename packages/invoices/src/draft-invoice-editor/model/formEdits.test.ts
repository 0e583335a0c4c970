import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromDraft, lineOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import { emptyLine } from '../lineForm.js';
import { duplicateLine, insertLine, moveLine, removeLine, setDocument, setLine, type FormEdit } from './formEdits.js';

const any = (form: DraftInvoiceForm, seed: number) => form.order[seed % form.order.length] ?? '';

const step = fc.record({ kind: fc.constantFrom('insert', 'remove', 'duplicate', 'edit', 'up', 'down'), seed: fc.nat(100) });

it('keeps order and lines in step, and never runs out of lines', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const form = steps.reduce((values, { kind, seed }) => {
        const id = any(values, seed);
        const edits: Record<string, FormEdit> = {
          insert: insertLine(emptyLine(), seed % (values.order.length + 1)),
          remove: removeLine(id),
          duplicate: duplicateLine(id),
          edit: setLine(id, { quantity: String(seed) }),
          up: moveLine(id, -1),
          down: moveLine(id, 1),
        };
        return edits[kind]?.(values) ?? values;
      }, fromDraft({}));
      expect(form.order).toEqual(form.lines.map(({ id }) => id));
      expect(form.lines.map(({ id }) => lineOf(form, id))).toEqual(form.lines);
      expect(form.order.length).toBeGreaterThan(0);
    }),
  );
});

it('returns the same value when nothing changes, so that nothing is saved', () => {
  const form = fromDraft({});
  const id = form.order[0] ?? '';
  expect(setDocument({ currency: 'MXN' })(form)).toBe(form);
  expect(setLine(id, { quantity: '1' })(form)).toBe(form);
  expect(setLine('gone', { quantity: '2' })(form)).toBe(form);
  expect(removeLine('gone')(form)).toBe(form);
  expect(duplicateLine('gone')(form)).toBe(form);
});

it('puts a line back where it was', () => {
  const form = insertLine(emptyLine())(insertLine(emptyLine())(fromDraft({})));
  const id = form.order[1] ?? '';
  const line = lineOf(form, id);
  expect(line && insertLine(line, 1)(removeLine(id)(form))).toEqual(form);
});

it('touches no other line', () => {
  const form = insertLine(emptyLine())(fromDraft({}));
  const [first = '', second = ''] = form.order;
  expect(lineOf(setLine(first, { description: 'x' })(form), second)).toBe(lineOf(form, second));
});
