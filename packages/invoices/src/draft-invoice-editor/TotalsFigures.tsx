'use client';
import { useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { taxName } from './taxName.js';
import { useTotals } from './useTotals.js';

/** Characters of a total that leave room for its name beside it. */
const LONG = 12;

/** The figures of the totals, all in one component: what is around them does not render with each key. */
export function TotalsFigures() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const { subtotal, discount, total, groups } = useTotals(useEditor());
  const currency = useFormValue(({ document }) => document.currency);
  const taken = (amount: string) => (Number(amount) === 0 ? format.number(amount) : `−${format.number(amount, { minDecimals: 2 })}`);
  const given = (amount: string) => format.number(amount, { minDecimals: 2 });
  const row = (key: string, name: string, value: string) => (
    <div key={key} className="gs-totals-row">
      <dt>{name}</dt>
      <dd>
        <span className="gs-figure">{value}</span>
      </dd>
    </div>
  );

  return (
    <>
      <dl className="gs-totals">
        {row('subtotal', texts.subtotal, given(subtotal))}
        {Number(discount) > 0 && row('discount', texts.discount, taken(discount))}
        {groups.transferred.map((group) => row(`${group.type}${group.factor}${group.rate}`, taxName(texts, { ...group, withholding: false }), given(group.amount)))}
        {groups.exempt.map((group) => row(`${group.type}exempt`, texts.exemptBase(group.type), given(group.base)))}
        {groups.withheldByRate.map((group) => row(`${group.type}${group.rate}withheld`, taxName(texts, { ...group, withholding: true }), taken(group.amount)))}
      </dl>
      <div className="gs-total">
        <span>{texts.totalCurrency(currency)}</span>
        <output className={slotClass('total', 'gs-total-amount')} data-gs-slot="total" data-long={total.length > LONG || undefined} aria-label={texts.total} aria-live="off">
          <span className="gs-figure">{format.money(total, currency)}</span>
        </output>
      </div>
    </>
  );
}
