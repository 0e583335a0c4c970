'use client';
import { GigstackError } from '@gigstack-ui/api';
import { useMarkPaymentPaid } from '@gigstack-ui/hooks';
import { PaymentFormPicker } from '@gigstack-ui/pickers';
import { Alert, Button, DateField, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { Dialog } from '@gigstack-ui/ui/dialog';
import { useState, type FormEvent } from 'react';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import type { PaymentSlot } from '../paymentSlots.js';
import { noonInMexico, todayInMexico } from '../register-payment/todayInMexico.js';

/** Props of MarkAsPaid. */
export interface MarkAsPaidProps extends SlottedProps<PaymentSlot> {
  paymentId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onMarked?: (() => void) | undefined;
}

function OwnMarkAsPaid({ paymentId, open, onOpenChange, onMarked }: MarkAsPaidProps) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentActsMessages);
  const mark = useMarkPaymentPaid();
  const [paymentForm, setPaymentForm] = useState('');
  const [paidOn, setPaidOn] = useState(todayInMexico);
  const [wasTried, setTried] = useState(false);
  const isFuture = paidOn > todayInMexico();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (paymentForm === '' || paidOn === '' || isFuture || mark.isPending) return;
    mark.mutate(
      { id: paymentId, body: { payment_form: paymentForm, date: noonInMexico(paidOn) } },
      {
        onSuccess: () => {
          onMarked?.();
          onOpenChange(false);
        },
      },
    );
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} size="sm" title={words.markPaidTitle} description={words.markPaidText}>
      <form className={slotClass('mark-as-paid', 'gs-pay')} data-gs-slot="mark-as-paid" onSubmit={submit} noValidate>
        {mark.error instanceof GigstackError && (
          <Alert tone="bad" title={mark.error.isOutcomeUnknown ? words.markPaidUnknown : words.markPaidFailed}>
            {mark.error.isOutcomeUnknown ? words.markPaidUnknownText : words.markPaidFailedText}
          </Alert>
        )}
        <PaymentFormPicker label={texts.paymentForm} method="PUE" value={paymentForm} onValueChange={(code) => setPaymentForm(code ?? '')} error={wasTried && paymentForm === '' ? texts.chooseForm : undefined} required />
        <DateField label={texts.paidAt} value={paidOn} max={todayInMexico()} onValueChange={(day) => setPaidOn(day ?? '')} error={isFuture ? texts.futureDate : undefined} required />
        <footer className="gs-pay-acts">
          <Button onClick={() => onOpenChange(false)}>{texts.cancel}</Button>
          <Button type="submit" variant="primary" loading={mark.isPending}>
            {words.markPaidAct}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Says that a requested payment was received by other means: how and when. */
export const MarkAsPaid = withClassNames('MarkAsPaid', OwnMarkAsPaid);
