'use client';
import { Badge, Button, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { ProducedDocuments } from '../payment-view/ProducedDocuments.js';
import type { PaymentRequestState } from './PaymentRequestState.js';

interface EndStepProps {
  state: Extract<PaymentRequestState, { name: 'cancelled' | 'expired' | 'failed' }>;
  onAnother: () => Promise<void>;
  onRegister: () => void;
}

/** An end without money says what did not happen, and offers the way on. */
export function EndStep({ state: { name, payment }, onAnother, onRegister }: EndStepProps) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentRequestMessages);
  const format = useFormat();
  const [isStarting, setStarting] = useState(false);
  // A PPD invoice goes out with the request, before anybody pays.
  const isInvoiced = (payment.invoices ?? []).length > 0;
  const titles = { cancelled: words.cancelled, expired: words.expired, failed: words.failed };
  const explanations = isInvoiced
    ? { cancelled: words.cancelledMoney, expired: words.expiredMoney, failed: words.failedMoney }
    : { cancelled: words.cancelledText, expired: words.expiredText, failed: words.failedText };
  const startOver = () => {
    setStarting(true);
    void onAnother().finally(() => setStarting(false));
  };
  return (
    <>
      <div className="gs-pay-head">
        <p className="gs-pay-hero" data-off>
          {format.money(String(payment.total ?? 0), payment.currency ?? 'MXN')}
        </p>
        <p role="status" className="gs-pay-live">
          <Badge tone={name === 'cancelled' ? 'neutral' : name === 'failed' ? 'bad' : 'warn'}>{titles[name]}</Badge>
        </p>
        <p>{explanations[name]}</p>
        {isInvoiced && <p>{words.endedWithInvoice}</p>}
      </div>
      {isInvoiced && <ProducedDocuments payment={payment} />}
      <footer className="gs-pay-acts">
        <Button onClick={onRegister}>{texts.alreadyPaid}</Button>
        <Button variant="primary" loading={isStarting} onClick={startOver}>
          {words.another}
        </Button>
      </footer>
      <p className="gs-pay-muted gs-pay-small">{name === 'failed' ? words.failedHint : words.anotherHint}</p>
    </>
  );
}
