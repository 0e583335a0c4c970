'use client';
import { taxObjectsFor } from '@gigstack-ui/cfdi/choices';
import { taxObjects, type TaxObject } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeSelect } from '../choice/CodeSelect.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { taxObjectNames } from '../names/taxObjectNames.js';

/** Props of TaxObjectPicker. */
export interface TaxObjectPickerProps extends PickerProps<TaxObject['code'], TaxObject> {
  /** Taxes of the line in the API's shape; absent, nothing is left out. */
  taxes?: Parameters<typeof taxObjectsFor>[0];
}

/** Whether a line is subject to tax: only what goes with the taxes it has (CFDI40171, CFDI40172). */
export const TaxObjectPicker = forwardRef<HTMLButtonElement, TaxObjectPickerProps>(function TaxObjectPicker({ taxes, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeSelect<TaxObject> {...props} controlRef={ref} rows={taxObjects} offered={taxObjectsFor(taxes)} names={useMessages(taxObjectNames)} words={{ label: texts.taxObject }} />;
});
