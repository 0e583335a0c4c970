'use client';
import type { Payment } from '@gigstack-ui/api';
import { Alert, Button, MoneyField, Switch, TextArea, useFormat, useMessages, useSlotClasses } from '@gigstack-ui/ui';
import type { FormEvent } from 'react';
import { paymentMessages } from '../messages/paymentMessages.js';
import { paymentActsMessages } from '../messages/paymentActsMessages.js';
import type { PaymentSlot } from '../paymentSlots.js';
import { RefundDone } from './RefundDone.js';
import type { RefundEvent } from './RefundEvent.js';
import { useRefund } from './useRefund.js';

interface RefundFormProps {
  payment: Payment;
  onEvent: ((event: RefundEvent) => void) | undefined;
  onClose: () => void;
}

/** How much, why, by whom, and what happens to the CFDI. */
export function RefundForm({ payment, onEvent, onClose }: RefundFormProps) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentMessages);
  const words = useMessages(paymentActsMessages);
  const format = useFormat();
  const refund = useRefund(payment, onEvent);
  const { currency = 'MXN' } = payment;
  const money = (amount: number) => format.money(String(amount), currency);
  const cfdi = { none: words.refundCfdiNone, automatic: words.refundCfdiAutomatic, unknown: words.refundCfdiUnknown, manual: refund.isWhole ? words.refundCfdiWhole : words.refundCfdiPart };
  const amountErrors = { too_much: words.refundTooMuch(money(refund.left)), not_positive: texts.problemNotPositive, not_a_number: texts.problemNotANumber, decimals: texts.problemDecimals(currency) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void refund.submit();
  };

  if (refund.effect) return <RefundDone payment={payment} given={refund.given} effect={refund.effect} onEvent={onEvent} onClose={onClose} />;
  return (
    <form className={slotClass('refund', 'gs-pay')} data-gs-slot="refund" onSubmit={submit} noValidate>
      {refund.state === 'failed' && (
        <Alert tone="bad" title={words.refundFailed}>
          {refund.amountProblem ? undefined : refund.error?.text}
        </Alert>
      )}
      {refund.state === 'unknown' && <Alert tone="warn">{words.refundUnknown}</Alert>}
      <MoneyField
        label={words.refundAmount}
        currency={currency}
        value={refund.amountText}
        onValueChange={refund.setAmount}
        hint={words.refundLeft(money(refund.left))}
        error={refund.amountProblem && amountErrors[refund.amountProblem]}
      />
      <TextArea label={words.refundReason} rows={2} value={refund.reason} onChange={(event) => refund.setReason(event.currentTarget.value)} error={refund.isReasonMissing ? words.refundReasonMissing : undefined} />
      <Switch label={words.refundByProcessor} hint={words.refundByProcessorHint} checked={refund.byProcessor} onCheckedChange={refund.setByProcessor} />
      <Alert title={words.refundCfdi}>{cfdi[refund.foreseen]}</Alert>
      <footer className="gs-pay-acts">
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button type="submit" variant="danger" loading={refund.state === 'refunding'} disabled={refund.state === 'unknown'}>
          {words.refundAct(money(refund.amount ?? refund.left))}
        </Button>
      </footer>
    </form>
  );
}
