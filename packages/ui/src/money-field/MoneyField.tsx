'use client';
import { forwardRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { NumberField, type NumberFieldProps } from '../number-field/NumberField.js';
import { currencyDecimals } from './currencyDecimals.js';

/** Props of MoneyField; the value is text, read it with `parseNumber`. */
export interface MoneyFieldProps extends NumberFieldProps {
  /** ISO 4217; MXN unless told. */
  currency?: string | undefined;
  /** Decimals kept of a computed amount: those of the currency unless told. A unit price takes up to 6. */
  maxDecimals?: number | undefined;
}

const OwnMoneyField = forwardRef<HTMLInputElement, MoneyFieldProps>(function MoneyField({ currency = 'MXN', maxDecimals, minDecimals, ...rest }, ref) {
  const decimals = currencyDecimals(currency);
  return (
    <NumberField
      end={<span className="gs-code">{currency}</span>}
      {...rest}
      ref={ref}
      minDecimals={minDecimals ?? decimals}
      maxDecimals={maxDecimals ?? decimals}
    />
  );
});

/** A labelled amount of money, typed as people type it; the currency stands beside it, once. */
export const MoneyField = adaptable('MoneyField', OwnMoneyField);
