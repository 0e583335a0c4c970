'use client';
import { Checkbox, useFormat, useMessages } from '@gigstack-ui/ui';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';
import { OXXO_LIMIT, type MethodRefusal } from './paymentMethods.js';
import type { PaymentMethodsModel } from './usePaymentMethods.js';

/** The ways to pay as boxes to tick; one that cannot be offered stays in sight with its reason. */
export function MethodChoice({ methods }: { methods: PaymentMethodsModel }) {
  const texts = useMessages(paymentRequestMessages);
  const format = useFormat();
  const names = { card: texts.methodCard, bank: texts.methodBank, oxxo: texts.methodOxxo, 'stripe-spei': texts.methodStripeSpei };
  const hints = { card: texts.methodCardHint, bank: texts.methodBankHint, oxxo: texts.methodOxxoHint, 'stripe-spei': texts.methodBankHint };
  const reasons: Record<MethodRefusal, string> = {
    needs_stripe: texts.methodNeedsStripe,
    only_pesos: texts.methodOnlyPesos,
    over_limit: texts.methodOverLimit(format.money(String(OXXO_LIMIT), 'MXN')),
  };
  return (
    <fieldset className="gs-pay-part gs-pay-methods">
      <legend className="gs-pay-legend">{texts.methodsTitle}</legend>
      {methods.offers.map(({ method, refusal }) => (
        <Checkbox
          key={method}
          label={names[method]}
          hint={refusal ? reasons[refusal] : hints[method]}
          disabled={refusal !== undefined}
          checked={methods.chosen.includes(method)}
          onCheckedChange={(checked) => methods.choose(method, checked)}
        />
      ))}
      {methods.isUnknown && <p className="gs-pay-muted">{texts.methodsUnknown}</p>}
      {methods.chosen.length === 0 && (
        <p role="alert" className="gs-pay-bad">
          {texts.methodsNone}
        </p>
      )}
    </fieldset>
  );
}
