'use client';
import { usePayment } from '@gigstack-ui/hooks';
import { Alert, Button, Skeleton, useMessages, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import type { PaymentSlot } from '../paymentSlots.js';
import type { RefundEvent } from './RefundEvent.js';
import { RefundForm } from './RefundForm.js';

/** Props of RefundDialog. */
export interface RefundDialogProps extends SlottedProps<PaymentSlot> {
  paymentId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onEvent?: ((event: RefundEvent) => void) | undefined;
}

function OwnRefundDialog({ paymentId, open, onOpenChange, onEvent }: RefundDialogProps) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentActsMessages);
  const payment = usePayment(open ? paymentId : undefined);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} size="sm" title={words.refundTitle}>
      {payment.data ? (
        <RefundForm payment={payment.data} onEvent={onEvent} onClose={() => onOpenChange(false)} />
      ) : payment.isError ? (
        <Alert tone="bad" actions={<Button size="sm" onClick={() => void payment.refetch()}>{texts.retry}</Button>}>
          {texts.failedLoadText}
        </Alert>
      ) : (
        <Skeleton count={3} shape="control" />
      )}
    </Dialog>
  );
}

/** Gives back a payment or a part of it, and says what that means for its invoice. */
export const RefundDialog = withClassNames('RefundDialog', OwnRefundDialog);
