'use client';
import type { Payment } from '@gigstack-ui/api';
import { Badge, Button, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { PaymentSlot } from '../paymentSlots.js';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import { refundableAmount } from '../refund-dialog/refundableAmount.js';
import { isPayable } from './isPayable.js';
import { paymentBadge } from './paymentBadge.js';
import { PaymentDetails } from './PaymentDetails.js';
import { PaymentPapers } from './PaymentPapers.js';
import { PaymentTimeline } from './PaymentTimeline.js';
import { ProducedDocuments } from './ProducedDocuments.js';

/** Props of PaymentSheet. */
export interface PaymentSheetProps {
  payment: Payment;
  onAct: ((act: 'refund' | 'markPaid' | 'cancel') => void) | undefined;
}

/** A payment on one sheet. */
export function PaymentSheet({ payment, onAct }: PaymentSheetProps) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentListMessages);
  const words = useMessages(paymentActsMessages);
  const format = useFormat();
  const { client, total = 0, currency = 'MXN', livemode, status = '' } = payment;
  const { label, tone } = paymentBadge(payment, texts);
  return (
    <article className={slotClass('payment-view', 'gs-pay-sheet')} data-gs-slot="payment-view" data-state={status}>
      <header className="gs-pay-head">
        <p className="gs-pay-hero">{format.money(String(total), currency)}</p>
        <h2 className="gs-pay-name">{client?.legal_name ?? client?.name ?? texts.noClient}</h2>
        <p className="gs-pay-live">
          <Badge tone={tone}>{label}</Badge>
          {livemode === false && <Badge tone="warn">{texts.test}</Badge>}
        </p>
      </header>
      <PaymentTimeline payment={payment} />
      <ProducedDocuments payment={payment} />
      <PaymentDetails payment={payment} />
      <PaymentPapers paymentId={payment.id} readOnly={onAct === undefined} />
      {onAct && (
        <footer className="gs-pay-acts">
          {isPayable(status) && <Button onClick={() => onAct('cancel')}>{words.cancelRequest}</Button>}
          {isPayable(status) && <Button onClick={() => onAct('markPaid')}>{words.markPaid}</Button>}
          {refundableAmount(payment) > 0 && <Button onClick={() => onAct('refund')}>{words.refund}</Button>}
        </footer>
      )}
    </article>
  );
}
