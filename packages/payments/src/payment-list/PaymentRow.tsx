'use client';
import type { Payment } from '@gigstack-ui/api';
import { Badge, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import { paymentBadge } from '../payment-view/paymentBadge.js';

/** One payment in a list; its client opens it when the host listens. */
export function PaymentRow({ payment, onOpen }: { payment: Payment; onOpen: ((paymentId: string) => void) | undefined }) {
  const texts = useMessages(paymentListMessages);
  const format = useFormat();
  const { id, client, items = [], total = 0, currency = 'MXN', livemode } = payment;
  const moment = payment.succeeded_at ?? payment.created_at;
  const name = client?.legal_name ?? client?.name ?? texts.noClient;
  const what = items.flatMap(({ description }) => description ?? []).join(', ');
  const { label, tone } = paymentBadge(payment, texts);
  return (
    <tr>
      <th scope="row" data-gs-cell="client">
        {onOpen ? (
          <button type="button" className="gs-pay-open" aria-label={texts.openPayment([name, what].filter(Boolean).join(', '))} onClick={() => onOpen(id)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      <td data-gs-cell="what">{what}</td>
      <td data-gs-cell="date">{moment !== undefined && format.date(moment)}</td>
      <td data-gs-cell="status">
        <Badge tone={tone}>{label}</Badge> {livemode === false && <Badge tone="warn">{texts.test}</Badge>}
      </td>
      <td data-gs-cell="total">{format.money(String(total), currency)}</td>
    </tr>
  );
}
