'use client';
import { periodicitiesFor } from '@gigstack-ui/cfdi/choices';
import { periodicities, type Periodicity } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeSelect } from '../choice/CodeSelect.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { periodicityNames } from '../names/periodicityNames.js';

/** Props of PeriodicityPicker. */
export interface PeriodicityPickerProps extends PickerProps<Periodicity['code'], Periodicity> {
  /** Régimen of whoever issues the invoice. */
  issuerRegime?: string | undefined;
}

/** The period of a global invoice; every two months is for issuers of régimen 621 alone (CFDI40132). */
export const PeriodicityPicker = forwardRef<HTMLButtonElement, PeriodicityPickerProps>(function PeriodicityPicker({ issuerRegime, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeSelect<Periodicity> {...props} controlRef={ref} rows={periodicities} offered={periodicitiesFor(issuerRegime)} names={useMessages(periodicityNames)} words={{ label: texts.periodicity }} />;
});
