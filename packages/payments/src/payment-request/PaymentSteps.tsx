'use client';
import { Spinner, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import { EndStep } from './EndStep.js';
import { OpenStep } from './OpenStep.js';
import { PaidStep } from './PaidStep.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import { ReviewStep } from './ReviewStep.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

interface PaymentStepsProps {
  request: PaymentRequestModel;
  onEvent: (event: PaymentRequestEvent) => void;
  onClose: () => void;
}

/** What each state of a request shows. */
export function PaymentSteps({ request, onEvent, onClose }: PaymentStepsProps) {
  const texts = useMessages(paymentMessages);
  const { state } = request;
  switch (state.name) {
    case 'idle':
      return null;
    case 'review':
      return <ReviewStep request={request} problems={state.problems} error={state.error} onClose={onClose} />;
    case 'creating':
      return (
        <p role="status" className="gs-pay-creating">
          <Spinner /> {state.isUncertain ? texts.creatingUncertain : texts.creating}
        </p>
      );
    case 'open':
      return <OpenStep state={state} request={request} onEvent={onEvent} />;
    case 'paid':
      return <PaidStep payment={state.payment} onEvent={onEvent} />;
    case 'cancelled':
    case 'expired':
    case 'failed':
      return <EndStep state={state} onAnother={request.startOver} onRegister={() => onEvent({ type: 'payment.register', clientId: request.order.value.clientId })} />;
  }
}
