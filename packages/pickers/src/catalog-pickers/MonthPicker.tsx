'use client';
import { monthsFor } from '@gigstack-ui/cfdi/choices';
import { months, type Month } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeSelect } from '../choice/CodeSelect.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { monthNames } from '../names/monthNames.js';

/** Props of MonthPicker. */
export interface MonthPickerProps extends PickerProps<Month['code'], Month> {
  /** Code of the periodicity: 05 offers bimesters; absent, months. */
  periodicity?: string | undefined;
}

/** The month of a global invoice, or its two months when it covers two (CFDI40134, CFDI40135). */
export const MonthPicker = forwardRef<HTMLButtonElement, MonthPickerProps>(function MonthPicker({ periodicity = '', ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeSelect<Month> {...props} controlRef={ref} rows={months} offered={monthsFor(periodicity)} names={useMessages(monthNames)} words={{ label: texts.month }} />;
});
