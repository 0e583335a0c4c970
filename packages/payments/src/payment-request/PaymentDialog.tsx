'use client';
import { useMessages } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { paymentMessages } from '../messages/paymentMessages.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import { PaymentSteps } from './PaymentSteps.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

interface PaymentDialogProps {
  request: PaymentRequestModel;
  onEvent: (event: PaymentRequestEvent) => void;
  onClose: () => void;
}

/** The request in a dialog; closing it never ends a request that is out. */
export function PaymentDialog({ request, onEvent, onClose }: PaymentDialogProps) {
  const texts = useMessages(paymentMessages);
  const isReview = request.state.name === 'review';
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="sm" title={isReview ? texts.reviewTitle : texts.requestTitle} description={isReview ? texts.reviewText : undefined}>
      <div className="gs-pay" data-gs-slot="payment-request" data-state={request.state.name}>
        <PaymentSteps request={request} onEvent={onEvent} onClose={onClose} />
      </div>
    </Dialog>
  );
}
