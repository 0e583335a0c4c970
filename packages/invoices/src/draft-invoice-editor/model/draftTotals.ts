import { totals, type Totals, type TotalsItem } from '@gigstack-ui/cfdi';
import type { StoreApi } from 'zustand/vanilla';
import { linesOf, type DraftInvoiceForm, type LineForm } from '../draftInvoiceForm.js';
import { numberSoFar } from './readNumber.js';

/** What the form adds up to; computed from it, never kept in it. */
export interface DraftTotals {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Omit<Totals, 'lines'>;
  /** Amount of a line with six decimals; undefined while it is not computable. */
  readonly amountOf: (id: string) => string | undefined;
}

/** Totals that follow a form. */
export function draftTotals(form: StoreApi<DraftInvoiceForm>): DraftTotals {
  let of: DraftInvoiceForm | undefined;
  let result: Totals = totals({ items: [] });
  let amounts = new Map<string, string>();

  function refresh(): void {
    const values = form.getState();
    if (values === of) return;
    of = values;
    const lines = linesOf(values).flatMap((line) => {
      const item = itemSoFar(line);
      return item ? [{ id: line.id, item }] : [];
    });
    result = totals({ currency: values.document.currency, items: lines.map(({ item }) => item) });
    amounts = new Map(lines.map(({ id }, index) => [id, result.lines[index]?.amount ?? '0']));
  }

  return {
    subscribe: form.subscribe,
    current: () => {
      refresh();
      return result;
    },
    amountOf: (id) => {
      refresh();
      return amounts.get(id);
    },
  };
}

function itemSoFar(line: LineForm): TotalsItem | undefined {
  const quantity = numberSoFar(line.quantity);
  const unit_price = numberSoFar(line.unit_price);
  if (quantity === undefined || unit_price === undefined) return undefined;
  return { quantity, unit_price, discount: numberSoFar(line.discount), taxes: line.taxes };
}
