'use client';
import { useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { laterMessages } from '../messages/laterMessages.js';
import { totalsGap } from './model/totalsGap.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { useTotals } from './useTotals.js';

/** Why the server came to another total: in a sentence, and figure by figure. */
export function TotalsGap() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const later = useMessages(laterMessages);
  const format = useFormat();
  const summary = useTotals(useEditor());
  const stored = useEditorState((session) => session.stored);
  const currency = useFormValue(({ document }) => document.currency);
  const gap = stored && totalsGap(summary, stored);
  if (!gap) return null;
  const causes = { rounding: later.gapRounding, subtotal: later.gapSubtotal, discount: later.gapDiscount, taxes: later.gapTaxes };
  const names = { subtotal: texts.subtotal, discount: texts.discount, taxes: texts.taxes, total: texts.total };
  const money = (amount: number) => format.money(amount.toFixed(6), currency);

  return (
    <details className={slotClass('totals-gap', 'gs-totals-gap')} data-gs-slot="totals-gap">
      <summary>{later.gapWhy}</summary>
      <p>{causes[gap.cause]}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{later.gapOurs}</th>
            <th scope="col">gigstack</th>
          </tr>
        </thead>
        <tbody>
          {gap.figures.map(({ figure, ours, theirs }) => (
            <tr key={figure}>
              <th scope="row">{names[figure]}</th>
              <td>{money(ours)}</td>
              <td>{money(theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
