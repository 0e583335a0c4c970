'use client';
import type { ItemSchema } from '@gigstack-ui/api';
import type { Totals } from '@gigstack-ui/cfdi';
import { Skeleton, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';

interface OrderTotalsProps {
  items: readonly ItemSchema[];
  description: string | undefined;
  totals: Totals | undefined;
  isLoading: boolean;
}

/** What is charged for, and what it comes to by the rules of a CFDI. */
export function OrderTotals({ items, description, totals, isLoading }: OrderTotalsProps) {
  const texts = useMessages(paymentRequestMessages);
  const format = useFormat();
  if (isLoading) return <Skeleton count={3} />;
  if (!totals) return null;
  const { currency, groups } = totals;
  const number = (text: string) => format.number(text, { minDecimals: 2, maxDecimals: 2 });
  const lines = items.length > 0 ? items : [{ description, quantity: 1 }];

  return (
    <div className="gs-pay-part">
      <ul className="gs-pay-lines">
        {lines.map((item, index) => (
          <li key={index}>
            <span className="gs-pay-what">{item.description}</span>
            {(item.quantity ?? 1) !== 1 && (
              <span className="gs-pay-muted">
                {format.number(String(item.quantity))} × {format.number(String(item.unit_price ?? 0), { minDecimals: 2 })}
              </span>
            )}
            <span className="gs-pay-amount">{number(totals.lines[index]?.amount ?? '0')}</span>
          </li>
        ))}
      </ul>
      <dl className="gs-pay-sums">
        <Sum term={texts.subtotal} value={number(totals.subtotal)} />
        {Number(totals.discount) > 0 && <Sum term={texts.discount} value={`−${number(totals.discount)}`} />}
        {groups.transferred.map(({ type, rate, amount }) => (
          <Sum key={`${type} ${rate}`} term={`${type} ${format.number(String(Number(rate) * 100), { maxDecimals: 4 })} %`} value={number(amount)} />
        ))}
        {groups.withheld.map(({ type, amount }) => (
          <Sum key={type} term={texts.withheld(type)} value={`−${number(amount)}`} />
        ))}
        <div data-total>
          <dt>{texts.total(currency)}</dt>
          <dd>{format.money(totals.total, currency)}</dd>
        </div>
      </dl>
    </div>
  );
}

function Sum({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
