'use client';
import { useEffect, useRef } from 'react';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import type { PaymentRequestState } from './PaymentRequestState.js';

/** Tells the host each time the request has come to another state, once. */
export function usePaymentRequestEvents(state: PaymentRequestState, onEvent: (event: PaymentRequestEvent) => void): void {
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!('payment' in state)) return;
    const { id: paymentId, invoices, receipt_id: receiptId } = state.payment;
    const now = `${state.name} ${paymentId}`;
    if (told.current === now) return;
    told.current = now;
    if (state.name === 'paid') onEvent({ type: 'payment.paid', paymentId, invoiceIds: invoices ?? [], receiptId });
    else onEvent({ type: state.name === 'open' ? 'payment.requested' : `payment.${state.name}`, paymentId });
  }, [state, onEvent]);
}
