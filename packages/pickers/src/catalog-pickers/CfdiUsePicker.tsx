'use client';
import { usesFor, type UseContext } from '@gigstack-ui/cfdi';
import { cfdiUses, type CfdiUse } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef, useMemo } from 'react';
import { CodeCombobox } from '../choice/CodeCombobox.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { cfdiUseNames } from '../names/cfdiUseNames.js';

/** Props of CfdiUsePicker: the receiver's `regime` and `person` and the `invoiceType` narrow the list. */
export interface CfdiUsePickerProps extends PickerProps<CfdiUse['code'], CfdiUse>, UseContext {}

/** What the receiver uses the invoice for: only what their régimen and kind of person allow (CFDI40161). */
export const CfdiUsePicker = forwardRef<HTMLInputElement, CfdiUsePickerProps>(function CfdiUsePicker({ regime, person, invoiceType, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  const offered = useMemo(() => usesFor({ regime, person, invoiceType }), [regime, person, invoiceType]);
  return <CodeCombobox<CfdiUse> {...props} controlRef={ref} rows={cfdiUses} offered={offered} names={useMessages(cfdiUseNames)} words={{ label: texts.cfdiUse }} />;
});
