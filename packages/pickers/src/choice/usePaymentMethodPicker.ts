'use client';
import { paymentMethods, type PaymentMethod } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { paymentMethodNames } from '../names/paymentMethodNames.js';
import { useCodePicker, type CodePickerModel, type CodePickerOptions } from './useCodePicker.js';

/** What the choice of a payment method takes. */
export type PaymentMethodPickerOptions = Pick<CodePickerOptions<PaymentMethod>, 'value' | 'defaultValue' | 'onValueChange'>;

/** Already paid (PUE) or paid later (PPD), without the looks: both in the person's words, and which one is chosen. */
export function usePaymentMethodPicker(options: PaymentMethodPickerOptions): CodePickerModel<PaymentMethod> {
  return useCodePicker({ rows: paymentMethods, names: useMessages(paymentMethodNames), ...options });
}
