'use client';
import { unitKeysCommon } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { pickerMessages } from '../messages/pickerMessages.js';
import { KeyPicker, type KeyPickerProps } from './KeyPicker.js';

/** Props of UnitKeyPicker. */
export type UnitKeyPickerProps = KeyPickerProps;

/** A unit key of the SAT out of 2,418; the person's own and those most invoices use first. */
export const UnitKeyPicker = forwardRef<HTMLInputElement, UnitKeyPickerProps>(function UnitKeyPicker({ common = unitKeysCommon, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <KeyPicker {...props} common={common} catalog="ClaveUnidad" words={{ label: texts.unitKey, placeholder: texts.searchUnitKey }} controlRef={ref} />;
});
