'use client';
import { RadioGroup, useMessages } from '@gigstack-ui/ui';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';

/** What is stamped once a payment is there. */
export type Automation = 'pue_invoice' | 'ppd_invoice_and_complement' | 'none';

interface AutomationChoiceProps {
  value: Automation;
  onChange: (value: Automation) => void;
  /** Without one there is no invoice to make: the client gets a note. */
  hasRfc: boolean;
}

/** Invoice by itself, PPD with its complement, or nothing: in words, with the SAT's beside them. */
export function AutomationChoice({ value, onChange, hasRfc }: AutomationChoiceProps) {
  const texts = useMessages(paymentRequestMessages);
  return (
    <RadioGroup<Automation>
      className="gs-pay-part"
      label={texts.automationTitle}
      hint={hasRfc ? undefined : texts.noRfc}
      value={value}
      onValueChange={onChange}
      options={[
        { value: 'pue_invoice', label: texts.automationPue, hint: texts.automationPueHint },
        { value: 'ppd_invoice_and_complement', label: texts.automationPpd, hint: texts.automationPpdHint },
        { value: 'none', label: texts.automationNone, hint: texts.automationNoneHint },
      ]}
    />
  );
}
