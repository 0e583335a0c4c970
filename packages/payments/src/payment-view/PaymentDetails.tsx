'use client';
import type { Payment } from '@gigstack-ui/api';
import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentViewMessages } from '../messages/paymentViewMessages.js';
import { Part } from './Part.js';
import { PAID_ON } from '../register-payment/toRegisterBody.js';
import { processorName } from './processorName.js';

/** What was paid for, how, and through whom. */
export function PaymentDetails({ payment }: { payment: Payment }) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentViewMessages);
  const format = useFormat();
  const { items = [], payment_form, payment_processor, metadata } = payment;
  const form = paymentForms.find(({ code }) => code === payment_form);
  const paidOn: unknown = metadata?.[PAID_ON];
  return (
    <Part label={words.details}>
      <ul className="gs-pay-lines">
        {items.map((item, index) => (
          <li key={index}>
            <span className="gs-pay-what">{item.description}</span>
            <span className="gs-pay-muted">
              {format.number(String(item.quantity ?? 1))} × {format.number(String(item.unit_price ?? 0), { minDecimals: 2 })}
            </span>
          </li>
        ))}
      </ul>
      <dl className="gs-pay-sums">
        {form && (
          <div>
            <dt>{texts.paymentForm}</dt>
            <dd>
              {form.name} <span className="gs-code gs-pay-muted">{form.code}</span>
            </dd>
          </div>
        )}
        {typeof paidOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(paidOn) && (
          <div>
            <dt>{words.receivedOn}</dt>
            <dd>{format.date(Date.parse(`${paidOn}T18:00:00Z`))}</dd>
          </div>
        )}
        {payment_processor && (
          <div>
            <dt>{words.processor}</dt>
            <dd>{processorName(payment_processor) ?? words.processorOwn}</dd>
          </div>
        )}
      </dl>
    </Part>
  );
}
