'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { ControlAppearance } from '../field/Control.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { useControllableState } from '../useControllableState.js';
import { DateInput } from './DateInput.js';
import { useDateText } from './useDateText.js';

/** Props of DateField; `className` goes to the field, every other native prop to the input. Days are `2026-11-22`, without hours or time zone. */
export interface DateFieldProps extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'input'>, 'required' | 'value' | 'defaultValue' | 'type' | 'min' | 'max'> {
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  /** The day as soon as what is typed is one; null when the text is empty or no date. */
  onValueChange?: ((day: string | null) => void) | undefined;
  /** First and last day that may be chosen. */
  min?: string | undefined;
  max?: string | undefined;
  appearance?: ControlAppearance | undefined;
}

const OwnDateField = forwardRef<HTMLInputElement, DateFieldProps>(function DateField(props, ref) {
  const { field, control } = splitFieldProps(props);
  const { value: given, defaultValue, onValueChange, min, max, ...input } = control;
  const [value, keep] = useControllableState<string | null>(given, defaultValue ?? null, undefined);
  const setValue = (day: string | null) => {
    keep(day);
    onValueChange?.(day);
  };
  const date = useDateText({ value, setValue, min, max });
  return (
    <Field {...field} error={field.error ?? date.problem}>
      <DateInput {...input} ref={ref} label={field.label} date={date} day={value} setDay={setValue} onReset={() => keep(defaultValue ?? null)} min={min} max={max} />
    </Field>
  );
});

/** A labelled day: typed the way people write dates, moved with the arrows, or picked from a calendar. */
export const DateField = adaptable('DateField', OwnDateField);
