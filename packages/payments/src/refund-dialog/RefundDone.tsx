'use client';
import type { Payment } from '@gigstack-ui/api';
import { Alert, Button, useFocusOnMount, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import type { RefundEvent } from './RefundEvent.js';

interface RefundDoneProps {
  payment: Payment;
  /** What was given back, in the payment's currency. */
  given: number;
  /** What it means for the invoice. */
  cfdi: string;
  onEvent: ((event: RefundEvent) => void) | undefined;
  onClose: () => void;
}

/** Says that the money went back, and offers the credit note that tells the SAT. */
export function RefundDone({ payment, given, cfdi, onEvent, onClose }: RefundDoneProps) {
  const texts = useMessages(paymentMessages);
  const close = useFocusOnMount<HTMLButtonElement>();
  const [invoiceId] = payment.invoices ?? [];
  return (
    <div className="gs-pay">
      <Alert tone="ok" title={texts.refundDone}>
        {cfdi}
      </Alert>
      <footer className="gs-pay-acts">
        {invoiceId !== undefined && onEvent && <Button onClick={() => onEvent({ type: 'creditNote.requested', paymentId: payment.id, invoiceId, amount: given })}>{texts.creditNote}</Button>}
        <Button ref={close} variant="primary" onClick={onClose}>
          {texts.close}
        </Button>
      </footer>
    </div>
  );
}
