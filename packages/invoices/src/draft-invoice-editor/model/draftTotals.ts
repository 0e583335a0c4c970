import { createTotals, type RunningTotals, type Summary } from '@gigstack-ui/cfdi/totals';
import type { StoreApi } from 'zustand/vanilla';
import { lineOf, positionOf, type DraftInvoiceForm } from '../draftInvoiceForm.js';
import type { LineForm } from '../lineForm.js';
import { readDiscount } from './readDiscount.js';
import { numberSoFar, readSoFar } from './readNumber.js';

/** What the form adds up to; computed from it, never kept in it. */
export interface DraftTotals {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until a figure of it is another. */
  readonly current: () => Summary;
  /** Amount of a line with six decimals; undefined while quantity or price is not a number. */
  readonly amountOf: (id: string) => string | undefined;
}

const COUNTED = ['quantity', 'unit_price', 'discount', 'taxes'] as const;

/** Totals that follow a form; a key costs the line it changed, however many there are. */
export function draftTotals(form: StoreApi<DraftInvoiceForm>): DraftTotals {
  let seen: DraftInvoiceForm | undefined;
  let running = createTotals();
  let amounts = new Map<string, string>();
  let heard: Summary | undefined;
  let told: { summary: Summary; text: string } | undefined;

  function count(line: LineForm): void {
    const { id } = line;
    const quantity = numberSoFar(line.quantity);
    const unit_price = numberSoFar(line.unit_price);
    if (quantity === undefined || unit_price === undefined) return forget(id);
    running.set(id, { quantity, unit_price, discount: readDiscount(line, readSoFar).value, taxes: line.taxes });
    const amount = running.line(id)?.amount;
    if (amount === undefined) amounts.delete(id);
    else amounts.set(id, amount);
  }

  function forget(id: string): void {
    running.remove(id);
    amounts.delete(id);
  }

  function follow(): void {
    const values = form.getState();
    if (values === seen) return;
    const before = seen?.document.currency === values.document.currency ? seen : undefined;
    seen = values;
    if (!before) {
      running = startTotals(values.document.currency);
      amounts = new Map();
    }
    if (before?.order !== values.order) for (const id of before?.order ?? []) if (positionOf(values, id) < 0) forget(id);
    for (const line of values.lines.filter((line, index) => line !== before?.lines[index])) if (!countsAlike(before && lineOf(before, line.id), line)) count(line);
  }

  return {
    subscribe: form.subscribe,
    current: () => {
      follow();
      const summary = running.summary();
      if (summary === heard && told) return told.summary;
      heard = summary;
      const text = JSON.stringify(summary);
      if (text !== told?.text) told = { summary, text };
      return told.summary;
    },
    amountOf: (id) => {
      follow();
      return amounts.get(id);
    },
  };
}

function countsAlike(before: LineForm | undefined, line: LineForm): boolean {
  return before === line || (before !== undefined && COUNTED.every((name) => before[name] === line[name]));
}

/** A draft made elsewhere may hold a currency that is not in the catalog: it is a finding, and its lines still add up. */
function startTotals(currency: string): RunningTotals {
  try {
    return createTotals({ currency });
  } catch {
    return createTotals();
  }
}
