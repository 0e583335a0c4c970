'use client';
import { Button, Card, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentMessages } from '../messages/paymentMessages.js';
import type { PaymentRequestEvent } from './PaymentRequestEvent.js';
import { PaymentSteps } from './PaymentSteps.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

interface PaymentPanelProps {
  request: PaymentRequestModel;
  onEvent: (event: PaymentRequestEvent) => void;
}

/** The request as a card in the page. */
export function PaymentPanel({ request, onEvent }: PaymentPanelProps) {
  const texts = useMessages(paymentMessages);
  const format = useFormat();
  const { totals } = request.order;
  return (
    <Card title={request.state.name === 'review' ? texts.reviewTitle : texts.requestTitle} className="gs-pay-card">
      <div className="gs-pay" data-gs-slot="payment-request" data-state={request.state.name}>
        {request.state.name === 'idle' ? (
          <Button variant="primary" onClick={request.review}>
            {totals ? texts.chargeAmount(format.money(totals.total, totals.currency)) : texts.charge}
          </Button>
        ) : (
          <PaymentSteps request={request} onEvent={onEvent} onClose={request.close} />
        )}
      </div>
    </Card>
  );
}
