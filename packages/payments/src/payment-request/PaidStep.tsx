'use client';
import type { Payment } from '@gigstack-ui/api';
import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { Badge, Button, CheckIcon, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { ProducedDocuments } from '../payment-view/ProducedDocuments.js';
import { paymentBadge } from '../payment-view/paymentBadge.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';

interface PaidStepProps {
  payment: Payment;
  onEvent: (event: PaymentRequestEvent) => void;
  /** Asks for the same once more; not there when the request stands for one order of the host. */
  onAgain: (() => Promise<void>) | undefined;
}

/** The money is there: how, when, and what came of it. */
export function PaidStep({ payment, onEvent, onAgain }: PaidStepProps) {
  const texts = useMessages(paymentListMessages);
  const words = useMessages(paymentRequestMessages);
  const format = useFormat();
  const { label, tone } = paymentBadge(payment, texts);
  const isWhole = tone === 'ok';
  const form = paymentForms.find(({ code }) => code === payment.payment_form)?.name;
  return (
    <>
      <div className="gs-pay-head">
        <p className="gs-pay-hero">{format.money(String(payment.total ?? 0), payment.currency ?? 'MXN')}</p>
        <p role="status" className="gs-pay-live">
          <Badge tone={tone}>
            {isWhole && <CheckIcon />}
            {isWhole ? words.paid : label}
          </Badge>
          <span className="gs-pay-muted">{payment.succeeded_at !== undefined && (form ? words.paidOn(form, format.dateTime(payment.succeeded_at)) : format.dateTime(payment.succeeded_at))}</span>
        </p>
      </div>
      <ProducedDocuments payment={payment} />
      <footer className="gs-pay-acts">
        {onAgain && (
          <Button variant="quiet" onClick={() => void onAgain()}>
            {words.chargeAgain}
          </Button>
        )}
        <Button onClick={() => onEvent({ type: 'payment.open', paymentId: payment.id })}>{words.seePayment}</Button>
      </footer>
    </>
  );
}
