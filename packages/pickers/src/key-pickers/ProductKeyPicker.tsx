'use client';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { pickerMessages } from '../messages/pickerMessages.js';
import { commonProductKeys } from './commonProductKeys.js';
import { KeyPicker, type KeyPickerProps } from './KeyPicker.js';

/** Props of ProductKeyPicker. */
export type ProductKeyPickerProps = KeyPickerProps;

/** A product or service key of the SAT out of 52,513: by words, with slips, by the beginning of its code; the person's own keys first, the key of a class over those inside it. */
export const ProductKeyPicker = forwardRef<HTMLInputElement, ProductKeyPickerProps>(function ProductKeyPicker({ common = commonProductKeys, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <KeyPicker {...props} common={common} catalog="ClaveProdServ" words={{ label: texts.productKey, placeholder: texts.searchProductKey }} controlRef={ref} />;
});
