'use client';
import { Card, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor, useFormValue } from './SessionContext.js';
import { ServerTotal } from './ServerTotal.js';
import { taxName } from './taxName.js';
import { useTotals } from './useTotals.js';

/** What the lines add up to, with each key: every tax by type and rate, 0 % and exempt apart, and the one number that matters. */
export function TotalsCard() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const format = useFormat();
  const { subtotal, discount, total, groups } = useTotals(useEditor());
  const currency = useFormValue(({ document }) => document.currency);
  const taken = (amount: string) => (Number(amount) === 0 ? format.number(amount) : `−${format.number(amount, { minDecimals: 2 })}`);
  const given = (amount: string) => format.number(amount, { minDecimals: 2 });

  return (
    <Card aria-label={texts.totals} data-gs-path="totals">
      <dl className="gs-totals">
        <Row name={texts.subtotal} value={given(subtotal)} />
        {Number(discount) > 0 && <Row name={texts.discount} value={taken(discount)} />}
        {groups.transferred.map((group) => (
          <Row key={`${group.type}${group.factor}${group.rate}`} name={taxName(texts, { ...group, withholding: false })} value={given(group.amount)} />
        ))}
        {groups.exempt.map((group) => (
          <Row key={group.type} name={texts.exemptBase(group.type)} value={given(group.base)} />
        ))}
        {groups.withheldByRate.map((group) => (
          <Row key={`${group.type}${group.rate}`} name={taxName(texts, { ...group, withholding: true })} value={taken(group.amount)} />
        ))}
      </dl>
      <div className="gs-total">
        <span>{texts.totalCurrency(currency)}</span>
        <output className={slotClass('total', 'gs-total-amount')} data-gs-slot="total" aria-label={texts.total} aria-live="off">
          {format.money(total, currency)}
        </output>
      </div>
      <ServerTotal />
    </Card>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div className="gs-totals-row">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
