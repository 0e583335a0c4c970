'use client';
import { paymentFormsFor } from '@gigstack-ui/cfdi/choices';
import { paymentForms, type PaymentForm } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeCombobox } from '../choice/CodeCombobox.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { paymentFormNames } from '../names/paymentFormNames.js';

/** Props of PaymentFormPicker. */
export interface PaymentFormPickerProps extends PickerProps<PaymentForm['code'], PaymentForm> {
  /** The payment method, PUE or PPD; absent, nothing is left out. */
  method?: string | undefined;
}

/** How something is paid, the usual ways first: 99 alone when it is paid later, any other when it is already paid (CFDI40105). */
export const PaymentFormPicker = forwardRef<HTMLInputElement, PaymentFormPickerProps>(function PaymentFormPicker({ method, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeCombobox<PaymentForm> {...props} controlRef={ref} rows={paymentForms} offered={paymentFormsFor(method)} names={useMessages(paymentFormNames)} words={{ label: texts.paymentForm }} />;
});
