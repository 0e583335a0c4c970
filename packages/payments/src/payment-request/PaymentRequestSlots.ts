import type { ComponentType, ReactNode } from 'react';
import type { PaymentRequestName } from './PaymentRequestState.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

/** The places of a request that a host can wrap, replace or leave empty: before it is asked for, while its link is out, and its end. */
export type PaymentRequestSlot = 'review' | 'open' | 'end';

/** What the component in a place gets: the request, and what would be there as its children. */
export interface PaymentRequestSlotProps {
  request: PaymentRequestModel;
  children: ReactNode;
}

/** Components by place. */
export type PaymentRequestSlots = { readonly [Slot in PaymentRequestSlot]?: ComponentType<PaymentRequestSlotProps> | undefined };

/** The place each state is shown in. */
export const slotOfState: Readonly<Record<Exclude<PaymentRequestName, 'idle'>, PaymentRequestSlot>> = {
  review: 'review',
  creating: 'review',
  open: 'open',
  paid: 'end',
  cancelled: 'end',
  expired: 'end',
  failed: 'end',
};
