'use client';
import { Button, Card, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { PaymentSlot } from '../paymentSlots.js';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { PaymentSteps, type PaymentStepsProps } from './PaymentSteps.js';

/** The request as a card in the page. */
export function PaymentPanel(props: Omit<PaymentStepsProps, 'isDialog' | 'onClose'> & { disabled: boolean }) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentRequestMessages);
  const format = useFormat();
  const { request, disabled } = props;
  const { totals } = request.order;
  const { name } = request.state;
  return (
    <Card title={name === 'review' || name === 'creating' ? words.reviewTitle : words.requestTitle} className="gs-pay-card">
      <div className={slotClass('payment-request', 'gs-pay')} data-gs-slot="payment-request" data-state={name}>
        {name === 'idle' ? (
          <Button variant="primary" disabled={disabled} onClick={request.review}>
            {totals ? texts.chargeAmount(format.money(totals.total, totals.currency)) : texts.charge}
          </Button>
        ) : (
          <PaymentSteps {...props} onClose={request.close} isDialog={false} />
        )}
      </div>
    </Card>
  );
}
