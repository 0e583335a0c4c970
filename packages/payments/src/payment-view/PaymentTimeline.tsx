'use client';
import type { Payment } from '@gigstack-ui/api';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { Part } from './Part.js';

/** What has happened to a payment: only what the API tells, with the times it tells. */
export function PaymentTimeline({ payment }: { payment: Payment }) {
  const texts = useMessages(paymentViewMessages);
  const format = useFormat();
  const { created_at, succeeded_at, refunds = [], status, currency = 'MXN' } = payment;
  const ends: Record<string, string> = { canceled: texts.eventCancelled, failed: texts.eventFailed, expired: texts.eventExpired };
  const events = [
    { name: texts.eventCreated, at: created_at },
    ...(succeeded_at === undefined ? [] : [{ name: texts.eventPaid, at: succeeded_at }]),
    ...refunds.map(({ amount = 0, created_at: at }) => ({ name: texts.eventRefunded(format.money(String(amount), currency)), at })),
    ...(status !== undefined && ends[status] !== undefined ? [{ name: ends[status], at: undefined }] : []),
  ];
  return (
    <Part label={texts.timeline}>
      <ol className="gs-pay-timeline">
        {events.map(({ name, at }, index) => (
          <li key={index}>
            <span>{name}</span>
            {at !== undefined && <time dateTime={new Date(at).toISOString()}>{format.dateTime(at)}</time>}
          </li>
        ))}
      </ol>
    </Part>
  );
}
