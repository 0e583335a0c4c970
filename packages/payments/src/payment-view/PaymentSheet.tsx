'use client';
import type { Payment } from '@gigstack-ui/api';
import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { Badge, Button, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { refundableAmount } from '../refund-dialog/refundableAmount.js';
import { paymentBadge } from './paymentBadge.js';
import { PaymentTimeline } from './PaymentTimeline.js';
import { ProducedDocuments } from './ProducedDocuments.js';

const OPEN = new Set(['requires_payment_method', 'pending', 'processing']);

interface PaymentSheetProps {
  payment: Payment;
  onAct: ((act: 'refund' | 'markPaid' | 'cancel') => void) | undefined;
}

/** A payment on one sheet. */
export function PaymentSheet({ payment, onAct }: PaymentSheetProps) {
  const texts = useMessages(paymentMessages);
  const format = useFormat();
  const { client, items = [], total = 0, currency = 'MXN', livemode, payment_form, payment_processor, status = '' } = payment;
  const { label, tone } = paymentBadge(payment, texts);
  const form = paymentForms.find(({ code }) => code === payment_form);
  const money = (amount: number) => format.money(String(amount), currency);
  return (
    <article className="gs-pay-sheet" data-gs-slot="payment-view" data-state={status}>
      <header className="gs-pay-head">
        <p className="gs-pay-hero">{money(total)}</p>
        <p className="gs-pay-name">{client?.legal_name ?? client?.name ?? texts.noClient}</p>
        <p className="gs-pay-live">
          <Badge tone={tone}>{label}</Badge>
          {livemode === false && <Badge tone="warn">{texts.test}</Badge>}
        </p>
      </header>
      <PaymentTimeline payment={payment} />
      <ProducedDocuments payment={payment} />
      <section className="gs-pay-part" aria-label={texts.details}>
        <h3 className="gs-pay-legend">{texts.details}</h3>
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
          {payment_processor && (
            <div>
              <dt>{texts.processor}</dt>
              <dd>{payment_processor}</dd>
            </div>
          )}
        </dl>
      </section>
      {onAct && (
        <footer className="gs-pay-acts">
          {OPEN.has(status) && <Button onClick={() => onAct('cancel')}>{texts.cancelRequest}</Button>}
          {OPEN.has(status) && <Button onClick={() => onAct('markPaid')}>{texts.markPaid}</Button>}
          {refundableAmount(payment) > 0 && <Button onClick={() => onAct('refund')}>{texts.refund}</Button>}
        </footer>
      )}
    </article>
  );
}
