'use client';
import { GigstackError } from '@gigstack-ui/api';
import { useCancelPayment } from '@gigstack-ui/hooks';
import { Alert, Button, useMessages, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import type { PaymentSlot } from '../paymentSlots.js';

/** Props of CancelPayment. */
export interface CancelPaymentProps extends SlottedProps<PaymentSlot> {
  paymentId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onCancelled?: (() => void) | undefined;
}

function OwnCancelPayment({ paymentId, open, onOpenChange, onCancelled }: CancelPaymentProps) {
  const texts = useMessages(paymentActsMessages);
  const cancel = useCancelPayment();
  const isUnknown = cancel.error instanceof GigstackError && cancel.error.isOutcomeUnknown;
  const confirm = () =>
    cancel.mutate(paymentId, {
      onSuccess: () => {
        onCancelled?.();
        onOpenChange(false);
      },
    });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={texts.cancelRequestTitle}
      description={texts.cancelRequestText}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{texts.cancelRequestKeep}</Button>
          <Button variant="danger" loading={cancel.isPending} onClick={confirm}>
            {texts.cancelRequest}
          </Button>
        </>
      }
    >
      {cancel.isError && <Alert tone="bad">{isUnknown ? texts.cancelUnknown : texts.cancelFailed}</Alert>}
    </Dialog>
  );
}

/** Withdraws a payment that was asked for, once it has been said what that means. */
export const CancelPayment = withClassNames('CancelPayment', OwnCancelPayment);
