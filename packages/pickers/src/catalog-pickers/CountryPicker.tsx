'use client';
import { countries, type Country } from '@gigstack-ui/sat-catalogs';
import { useMessages } from '@gigstack-ui/ui';
import { forwardRef, useMemo } from 'react';
import { CodeCombobox } from '../choice/CodeCombobox.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { usualFirst } from '../choice/usualFirst.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { countryNames } from '../names/countryNames.js';

const offered = usualFirst(countries, ['MEX', 'USA', 'CAN']);

/** Props of CountryPicker. */
export type CountryPickerProps = PickerProps<Country['code'], Country>;

/** A country (c_Pais), the neighbours first. */
export const CountryPicker = forwardRef<HTMLInputElement, CountryPickerProps>(function CountryPicker(props, ref) {
  const texts = useMessages(pickerMessages);
  const words = useMessages(countryNames);
  const names = useMemo(() => ({ code, name }: Country) => words.name(code, name), [words]);
  return <CodeCombobox<Country> {...props} controlRef={ref} rows={countries} offered={offered} names={names} words={{ label: texts.country }} />;
});
