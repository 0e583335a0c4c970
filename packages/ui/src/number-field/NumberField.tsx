'use client';
import { forwardRef, useImperativeHandle, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { ControlAppearance } from '../field/Control.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { useFormReset } from '../field/useFormReset.js';
import { useControllableState } from '../useControllableState.js';
import { NumberControl } from './NumberControl.js';
import { useNumberText } from './useNumberText.js';

/** Props of NumberField; `className` goes to the field, every other native prop to the input. */
export interface NumberFieldProps extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'input'>, 'required' | 'value' | 'defaultValue' | 'type'> {
  /** The text as typed, half-typed states included; read it with `parseNumber`. */
  value?: string | undefined;
  /** The first text of a field that owns its text afterwards: a key then renders nothing around the input. */
  defaultValue?: string | undefined;
  /** Receives the text with each key, and the result once when arithmetic is evaluated (on Enter and on leaving). */
  onValueChange?: ((text: string) => void) | undefined;
  /** Decimals kept of a computed result; 6 unless told. */
  maxDecimals?: number | undefined;
  /** Decimals shown while the field is not focused, e.g. 2 for a price: `8500` reads `8,500.00`. */
  minDecimals?: number | undefined;
  appearance?: ControlAppearance | undefined;
  start?: ReactNode;
  end?: ReactNode;
}

type NumberInputProps = Omit<NumberFieldProps, keyof FieldOwnProps | 'className' | 'id'>;

const NumberInput = forwardRef<HTMLInputElement, NumberInputProps>(function NumberInput({ value: given, defaultValue = '', onValueChange, maxDecimals = 6, minDecimals = 0, ...control }, ref) {
  const own = useRef<HTMLInputElement>(null);
  const [value, keep] = useControllableState(given, defaultValue, undefined);
  const setValue = (text: string) => {
    keep(text);
    onValueChange?.(text);
  };
  const number = useNumberText({ value, onValueChange: setValue, maxDecimals, minDecimals });
  useImperativeHandle(ref, () => own.current as HTMLInputElement, []);
  useFormReset(own, () => keep(defaultValue));
  return <NumberControl {...control} ref={own} number={number} onText={setValue} />;
});

const OwnNumberField = forwardRef<HTMLInputElement, NumberFieldProps>(function NumberField(props, ref) {
  const { field, control } = splitFieldProps(props);
  return (
    <Field {...field}>
      <NumberInput {...control} ref={ref} />
    </Field>
  );
});

/** A labelled number typed as people type it: separators, a peso sign, up to 6 decimals, `3*1250`. */
export const NumberField = adaptable('NumberField', OwnNumberField);
