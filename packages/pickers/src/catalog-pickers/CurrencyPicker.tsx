'use client';
import type { Currency } from '@gigstack-ui/sat-catalogs';
import { createLazy, useLazy, useMessages } from '@gigstack-ui/ui';
import { forwardRef, useMemo } from 'react';
import { CodeCombobox } from '../choice/CodeCombobox.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { pickerMessages } from '../messages/pickerMessages.js';
import { currencyNames } from '../names/currencyNames.js';
import { usualCurrencies } from './usualCurrencies.js';

const everyCurrency = createLazy(() => import('./currencyRows.js').then(({ currencyRows }) => currencyRows));

/** Props of CurrencyPicker. */
export type CurrencyPickerProps = PickerProps<Currency['code'], Currency>;

/** The currency of an invoice, the usual ones first; XXX, "no currency", is only for payments and transfers (CFDI40116) and is not offered. */
export const CurrencyPicker = forwardRef<HTMLInputElement, CurrencyPickerProps>(function CurrencyPicker(props, ref) {
  const texts = useMessages(pickerMessages);
  const words = useMessages(currencyNames);
  const names = useMemo(() => ({ code, name }: Currency) => words.name(code, name), [words]);
  const all = useLazy(everyCurrency);
  return <CodeCombobox<Currency> {...props} controlRef={ref} rows={all ?? usualCurrencies} isPartial={!all} names={names} words={{ label: texts.currency }} />;
});
