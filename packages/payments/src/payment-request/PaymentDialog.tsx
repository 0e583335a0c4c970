'use client';
import { useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { Dialog, type DialogProps } from '@gigstack-ui/ui/dialog';
import type { PaymentSlot } from '../paymentSlots.js';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { PaymentSteps, type PaymentStepsProps } from './PaymentSteps.js';

/** A click beside it, such as the second of two on a button that has moved, does not take the link away. */
const stay: NonNullable<DialogProps['onInteractOutside']> = (event) => event.preventDefault();

/** The request in a dialog; closing it never ends a request that is out. */
export function PaymentDialog(props: Omit<PaymentStepsProps, 'isDialog'>) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentRequestMessages);
  const { name } = props.request.state;
  const isReview = name === 'review' || name === 'creating';
  return (
    <Dialog open onOpenChange={(open) => !open && props.onClose()} size="sm" title={isReview ? texts.reviewTitle : texts.requestTitle} description={isReview ? texts.reviewText : undefined} onInteractOutside={stay}>
      <div className={slotClass('payment-request', 'gs-pay')} data-gs-slot="payment-request" data-state={name}>
        <PaymentSteps {...props} isDialog />
      </div>
    </Dialog>
  );
}
