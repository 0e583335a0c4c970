'use client';
import { regimesFor, type Person } from '@gigstack-ui/cfdi';
import { taxRegimes, type TaxRegime } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef } from 'react';
import { CodeCombobox } from '../choice/CodeCombobox.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { taxRegimeNames } from '../names/taxRegimeNames.js';

/** Props of TaxRegimePicker. */
export interface TaxRegimePickerProps extends PickerProps<TaxRegime['code'], TaxRegime> {
  /** The kind of person, `personOf(rfc)` of `@gigstack-ui/cfdi`. */
  person?: Person | undefined;
}

/** The tax regime of a person: only those their kind may have (CFDI40141, CFDI40158), all of them while it is unknown. */
export const TaxRegimePicker = forwardRef<HTMLInputElement, TaxRegimePickerProps>(function TaxRegimePicker({ person, ...props }, ref) {
  const texts = useMessages(pickerMessages);
  return <CodeCombobox<TaxRegime> {...props} controlRef={ref} rows={taxRegimes} offered={regimesFor(person)} names={useMessages(taxRegimeNames)} words={{ label: texts.taxRegime }} />;
});
