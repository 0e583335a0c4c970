'use client';
import type { Country } from '@gigstack-ui/sat-catalogs';
import { createLazy, useLazy, useMessages } from '@gigstack-ui/ui';
import { forwardRef, useMemo } from 'react';
import { CodeCombobox } from '../choice/CodeCombobox.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { countryNames } from '../names/countryNames.js';
import { usualCountries } from './usualCountries.js';

const everyCountry = createLazy(() => import('./countryRows.js').then(({ countryRows }) => countryRows));

/** Props of CountryPicker. */
export type CountryPickerProps = PickerProps<Country['code'], Country>;

/** A country (c_Pais), the neighbours first. */
export const CountryPicker = forwardRef<HTMLInputElement, CountryPickerProps>(function CountryPicker(props, ref) {
  const texts = useMessages(pickerMessages);
  const words = useMessages(countryNames);
  const names = useMemo(() => ({ code, name }: Country) => words.name(code, name), [words]);
  const all = useLazy(everyCountry);
  return <CodeCombobox<Country> {...props} controlRef={ref} rows={all ?? usualCountries} isPartial={!all} names={names} words={{ label: texts.country }} />;
});
