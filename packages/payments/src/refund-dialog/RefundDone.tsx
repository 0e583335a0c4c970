'use client';
import type { Payment } from '@gigstack-ui/api';
import { Alert, Button, useFocusOnMount, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import { ProducedDocument } from '../payment-view/ProducedDocument.js';
import type { SeenEffect } from './refundEffect.js';
import type { RefundEvent } from './RefundEvent.js';

interface RefundDoneProps {
  payment: Payment;
  /** What was given back, in the payment's currency. */
  given: number;
  /** What it did to the invoice. */
  effect: SeenEffect;
  onEvent: ((event: RefundEvent) => void) | undefined;
  onClose: () => void;
}

/** Says that the money went back and what became of the invoice; where nobody has told the SAT yet, offers the credit note that does. */
export function RefundDone({ payment, given, effect, onEvent, onClose }: RefundDoneProps) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentActsMessages);
  const format = useFormat();
  const close = useFocusOnMount<HTMLButtonElement>();
  const [invoiceId] = payment.invoices ?? [];
  const effects = { none: words.refundCfdiNone, automatic: words.refundCfdiLater, manual: words.refundCfdiPart, canceled: words.refundCfdiCanceled, credited: words.refundCfdiCredited };
  return (
    <div className="gs-pay">
      <Alert tone="ok" title={words.refundDone(format.money(String(given), payment.currency ?? 'MXN'))}>
        {effects[effect.name]}
      </Alert>
      {effect.name === 'credited' && (
        <ul className="gs-pay-documents">
          <ProducedDocument kind="creditNote" uuid={effect.creditNote} />
        </ul>
      )}
      <footer className="gs-pay-acts">
        {effect.name === 'manual' && invoiceId !== undefined && onEvent && (
          <Button onClick={() => onEvent({ type: 'creditNote.requested', paymentId: payment.id, invoiceId, amount: given })}>{words.creditNote}</Button>
        )}
        <Button ref={close} variant="primary" onClick={onClose}>
          {texts.close}
        </Button>
      </footer>
    </div>
  );
}
