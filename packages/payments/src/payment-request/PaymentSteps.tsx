'use client';
import type { ReactNode } from 'react';
import { EndStep } from './EndStep.js';
import { OpenStep } from './OpenStep.js';
import { PaidStep } from './PaidStep.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import { slotOfState, type PaymentRequestSlots } from './PaymentRequestSlots.js';
import { ReviewStep } from './ReviewStep.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

/** What the screens of a request are given. */
export interface PaymentStepsProps {
  request: PaymentRequestModel;
  onEvent: (event: PaymentRequestEvent) => void;
  onClose: () => void;
  slots: PaymentRequestSlots;
  /** The same may be asked for again once it is paid. */
  canRepeat: boolean;
  /** A dialog closes over a request that stays; a card in the page does not. */
  isDialog: boolean;
}

/** What each state of a request shows, inside what the host put in its place. */
export function PaymentSteps(props: PaymentStepsProps) {
  const { request, slots } = props;
  if (request.state.name === 'idle') return null;
  const Slot = slots[slotOfState[request.state.name]];
  const step = stepOf(props);
  return Slot ? <Slot request={request}>{step}</Slot> : step;
}

function stepOf({ request, onEvent, onClose, canRepeat, isDialog }: PaymentStepsProps): ReactNode {
  const { state } = request;
  switch (state.name) {
    case 'idle':
      return null;
    case 'review':
    case 'creating':
      // One screen for both: what was chosen stays, and nothing moves under a second click.
      return <ReviewStep state={state} request={request} onClose={onClose} />;
    case 'open':
      return <OpenStep state={state} request={request} isDialog={isDialog} onEvent={onEvent} />;
    case 'paid':
      return <PaidStep payment={state.payment} onEvent={onEvent} onAgain={canRepeat ? request.startOver : undefined} />;
    case 'cancelled':
    case 'expired':
    case 'failed':
      return <EndStep state={state} onAnother={request.startOver} onRegister={() => onEvent({ type: 'payment.register', clientId: request.order.value.clientId })} />;
  }
}
