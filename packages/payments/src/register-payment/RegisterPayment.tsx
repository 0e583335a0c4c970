'use client';
import { Alert, Button, DateField, MoneyField, RadioGroup, TextField, useFormat, useMessages, useSlotClasses, withClassNames, type SlottedProps } from '@gigstack-ui/ui';
import { PaymentFormPicker } from '@gigstack-ui/pickers';
import type { AutomationType } from '@gigstack-ui/api';
import { useEffect, type FormEvent } from 'react';
import type { PaymentSlot } from '../paymentSlots.js';
import { RegisterOutcome } from '../laterParts.js';
import { paymentMessages } from '../messages/paymentMessages.js';
import { registerPaymentMessages } from '../messages/registerPaymentMessages.js';
import { PayerFacts } from '../payment-request/PayerFacts.js';
import { amountWords } from './amountWords.js';
import { InvoiceAwaited } from './InvoiceAwaited.js';
import { InvoiceBalance } from './InvoiceBalance.js';
import { todayInMexico } from './todayInMexico.js';
import { useRegisterPaymentForm, type UseRegisterPaymentOptions } from './useRegisterPaymentForm.js';

/** Props of RegisterPayment. */
export interface RegisterPaymentProps extends UseRegisterPaymentOptions, SlottedProps<PaymentSlot> {
  /** Shows a way out beside the act. */
  onCancel?: (() => void) | undefined;
}

function OwnRegisterPayment({ onCancel, ...options }: RegisterPaymentProps) {
  const slotClass = useSlotClasses<PaymentSlot>();
  const texts = useMessages(paymentMessages);
  const registerWords = useMessages(registerPaymentMessages);
  const format = useFormat();
  const model = useRegisterPaymentForm(options);
  const { form, edit, problems, invoice, balance, currency } = model;
  const isOfInvoice = options.invoiceId !== undefined;
  const money = (amount: number | string) => format.money(String(amount), currency);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void model.submit();
  };

  // It is there by the time something has been recorded.
  useEffect(() => void RegisterOutcome.preload(), []);

  if (isOfInvoice && !invoice.data) return <InvoiceAwaited invoice={invoice} />;
  if (model.result) return <RegisterOutcome fallback={<Alert tone="ok" title={registerWords.registered} />} result={model.result} currency={currency} onClose={onCancel ?? (() => options.onEvent?.({ type: 'register.closed' }))} />;
  return (
    <form className={slotClass('register-payment', 'gs-pay')} data-gs-slot="register-payment" data-state={model.state} onSubmit={submit} noValidate aria-label={isOfInvoice ? registerWords.registerInvoiceTitle : registerWords.registerTitle}>
      {model.state === 'failed' && (
        <Alert tone="bad" title={registerWords.registerFailed}>
          {model.error?.fields[0]?.message ?? model.error?.text}
        </Alert>
      )}
      {model.state === 'unknown' && (
        <Alert tone="warn" title={registerWords.registerUnknown}>
          {registerWords.registerUnknownText}
        </Alert>
      )}
      {problems.exchangeRate && <Alert tone="bad">{texts.problemRate}</Alert>}
      {model.isComplementOff && <Alert tone="warn">{registerWords.complementOff}</Alert>}
      {!isOfInvoice && <PayerFacts client={model.client} />}
      {isOfInvoice && <InvoiceBalance balance={balance} after={model.balanceAfter} currency={currency} />}
      {(options.items === undefined || isOfInvoice) && (
        <MoneyField
          label={registerWords.amount}
          hint={isOfInvoice ? undefined : registerWords.amountHint}
          currency={currency}
          value={form.amount}
          onValueChange={(amount) => edit({ amount })}
          error={amountWords(problems.amount, { ...texts, ...registerWords }, money(balance ?? 0))}
          required
        />
      )}
      {!isOfInvoice && options.items === undefined && <TextField label={registerWords.description} value={form.description} onChange={(event) => edit({ description: event.currentTarget.value })} />}
      <PaymentFormPicker label={texts.paymentForm} method="PUE" value={form.paymentForm} onValueChange={(paymentForm) => edit({ paymentForm: paymentForm ?? '' })} error={problems.paymentForm && texts.chooseForm} required />
      <DateField label={texts.paidAt} hint={isOfInvoice ? undefined : registerWords.paidAtHint} value={form.paidOn} max={todayInMexico()} onValueChange={(paidOn) => edit({ paidOn: paidOn ?? '' })} error={problems.paidOn && (problems.paidOn === 'future' ? texts.futureDate : registerWords.chooseDate)} required />
      {!isOfInvoice && (
        <RadioGroup<AutomationType>
          label={registerWords.documents}
          hint={model.client.data && !model.client.data.tax_id ? registerWords.receiptInstead : undefined}
          value={form.automation}
          onValueChange={(automation) => edit({ automation })}
          options={[
            { value: 'pue_invoice', label: registerWords.pueNow, hint: registerWords.pueNowHint },
            { value: 'ppd_invoice_and_complement', label: registerWords.ppdAndComplement, hint: registerWords.ppdAndComplementHint },
            { value: 'none', label: registerWords.nothingNow, hint: registerWords.nothingNowHint },
          ]}
        />
      )}
      <footer className="gs-pay-acts">
        {onCancel && <Button onClick={onCancel}>{texts.cancel}</Button>}
        <Button type="submit" variant="primary" loading={model.state === 'sending'} disabled={model.isComplementOff}>
          {registerWords.registerAct(money(form.amount || 0))}
        </Button>
      </footer>
    </form>
  );
}

/** Records money that has arrived: how, when, and what is issued for it, in human words. */
export const RegisterPayment = withClassNames('RegisterPayment', OwnRegisterPayment);
