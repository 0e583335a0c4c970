'use client';
import { Alert, Button, useFormat, useMessages } from '@gigstack-ui/ui';
import { useState } from 'react';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { AutomationChoice, type Automation } from './AutomationChoice.js';
import { MethodChoice } from './MethodChoice.js';
import { OrderTotals } from './OrderTotals.js';
import { PayerFacts } from './PayerFacts.js';
import type { PaymentRequestState } from './PaymentRequestState.js';
import { problemWords } from './problemWords.js';
import { usePaymentMethods } from './usePaymentMethods.js';
import type { PaymentRequestModel } from './usePaymentRequest.js';

interface ReviewStepProps {
  state: Extract<PaymentRequestState, { name: 'review' | 'creating' }>;
  request: PaymentRequestModel;
  onClose: () => void;
}

/** Who, what and how much, once more before anything is sent; what is wrong stops it in words. It stays while the request is being made. */
export function ReviewStep({ state, request, onClose }: ReviewStepProps) {
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentRequestMessages);
  const format = useFormat();
  const { problems, error } = state.name === 'review' ? state : { problems: [], error: undefined };
  const { value: order, totals, isLoading } = request.order;
  const currency = order.currency ?? 'MXN';
  const methods = usePaymentMethods({ currency, total: Number(totals?.total ?? 0), methods: order.methods });
  const [automation, setAutomation] = useState<Automation>(order.automation ?? 'pue_invoice');
  const amount = totals ? format.money(totals.total, currency) : '';
  const canCreate = totals !== undefined && problems.length === 0 && methods.chosen.length > 0 && !isLoading && !request.client.isError;

  return (
    <>
      {error && (
        <Alert tone="bad" title={error.isOutcomeUnknown ? words.uncertainTitle : words.refusedTitle}>
          {error.isOutcomeUnknown ? words.uncertainText : (error.fields[0]?.message ?? error.text ?? words.refusedText)}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert tone="bad">
          <ul className="gs-pay-list">
            {problems.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>{problemWords(problem, { ...texts, ...words }, currency)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <PayerFacts client={request.client} />
      <OrderTotals items={order.items ?? []} description={order.description} totals={totals} isLoading={isLoading} />
      <MethodChoice methods={methods} />
      {order.automation === undefined && <AutomationChoice value={automation} onChange={setAutomation} hasRfc={Boolean(request.client.data?.tax_id)} />}
      {state.name === 'creating' && (
        <p role="status" className="gs-pay-muted">
          {state.isUncertain ? words.creatingUncertain : words.creating}
        </p>
      )}
      <footer className="gs-pay-acts">
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button variant="primary" disabled={!canCreate} loading={state.name === 'creating'} onClick={() => void request.create({ methods: methods.chosen, automation })}>
          {words.createRequest(amount)}
        </Button>
      </footer>
    </>
  );
}
