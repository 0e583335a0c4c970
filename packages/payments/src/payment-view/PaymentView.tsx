'use client';
import { usePayment } from '@gigstack-ui/hooks';
import { Alert, Button, EmptyState, Skeleton, VisuallyHidden, useMessages, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { useEffect, useState } from 'react';
import type { PaymentSlot } from '../paymentSlots.js';
import { CancelPayment, MarkAsPaid, PaymentSheet, RefundDialog } from '../laterParts.js';
import { paymentListMessages } from '../messages/paymentListMessages.js';
import { paymentMessages } from '../messages/paymentMessages.js';
import type { RefundEvent } from '../refund-dialog/RefundEvent.js';
import { isPayable } from './isPayable.js';
import { isStillProducing } from './isStillProducing.js';

/** What happens on the screen of one payment. */
export type PaymentViewEvent = RefundEvent | { readonly type: 'payment.markedPaid' | 'payment.cancelled'; readonly paymentId: string };

/** Props of PaymentView. */
export interface PaymentViewProps extends SlottedProps<PaymentSlot> {
  paymentId: string;
  /** Shows the payment and lets nothing be done to it. */
  readOnly?: boolean | undefined;
  onEvent?: ((event: PaymentViewEvent) => void) | undefined;
}

/** How often a payment that may still change is looked at while it is on screen. */
const FOLLOW_MS = 10_000;

function OwnPaymentView({ paymentId, readOnly = false, onEvent }: PaymentViewProps) {
  const texts = useMessages(paymentMessages);
  const listWords = useMessages(paymentListMessages);
  const payment = usePayment(paymentId);
  // A second look at the same cache entry: what may still change is followed, what is over is not asked for again.
  const isMoving = payment.data !== undefined && (isPayable(payment.data.status) || isStillProducing(payment.data));
  usePayment(paymentId, { enabled: isMoving, refetchInterval: FOLLOW_MS });
  const [act, setAct] = useState<'refund' | 'markPaid' | 'cancel'>();
  const close = (open: boolean) => {
    if (!open) setAct(undefined);
  };

  // The sheet comes at the same time as what it shows.
  useEffect(() => void PaymentSheet.preload(), []);
  const loading = (
    <div className="gs-pay-sheet" aria-busy="true">
      <VisuallyHidden role="status">{listWords.loading}</VisuallyHidden>
      <Skeleton count={5} />
    </div>
  );

  if (payment.data) {
    return (
      <>
        <PaymentSheet fallback={loading} payment={payment.data} onAct={readOnly ? undefined : setAct} />
        {act === 'refund' && <RefundDialog paymentId={paymentId} open onOpenChange={close} onEvent={onEvent} />}
        {act === 'markPaid' && <MarkAsPaid paymentId={paymentId} open onOpenChange={close} onMarked={() => onEvent?.({ type: 'payment.markedPaid', paymentId })} />}
        {act === 'cancel' && <CancelPayment paymentId={paymentId} open onOpenChange={close} onCancelled={() => onEvent?.({ type: 'payment.cancelled', paymentId })} />}
      </>
    );
  }
  if (payment.isError) {
    if (payment.error.status === 404) return <EmptyState title={listWords.paymentMissingTitle}>{listWords.paymentMissingText}</EmptyState>;
    return (
      <Alert tone="bad" title={listWords.failedTitle} actions={<Button size="sm" onClick={() => void payment.refetch()}>{texts.retry}</Button>}>
        {texts.failedLoadText}
      </Alert>
    );
  }
  return loading;
}

/** One payment: what it is, what has happened to it, what came of it, and what can still be done. */
export const PaymentView = withClassNames('PaymentView', OwnPaymentView);
