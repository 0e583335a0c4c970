'use client';
import { Badge, Button, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import type { PaymentRequestState } from './PaymentRequestState.js';

interface EndStepProps {
  state: Extract<PaymentRequestState, { name: 'cancelled' | 'expired' | 'failed' }>;
  onAnother: () => void;
  onRegister: () => void;
}

/** An end without money says what did not happen, and offers the way on. */
export function EndStep({ state: { name, payment }, onAnother, onRegister }: EndStepProps) {
  const texts = useMessages(paymentMessages);
  const format = useFormat();
  const words = {
    cancelled: [texts.cancelled, texts.cancelledText],
    expired: [texts.expired, texts.expiredText],
    failed: [texts.failed, texts.failedText],
  } as const;
  const [title, text] = words[name];
  return (
    <>
      <div className="gs-pay-head">
        <p className="gs-pay-hero" data-off>
          {format.money(String(payment.total ?? 0), payment.currency ?? 'MXN')}
        </p>
        <p role="status" className="gs-pay-live">
          <Badge tone={name === 'failed' ? 'bad' : 'neutral'}>{title}</Badge>
        </p>
        <p>{text}</p>
      </div>
      <footer className="gs-pay-acts">
        <Button onClick={onRegister}>{texts.alreadyPaid}</Button>
        <Button variant="primary" onClick={onAnother}>
          {texts.another}
        </Button>
      </footer>
      <p className="gs-pay-muted gs-pay-small">{texts.anotherHint}</p>
    </>
  );
}
