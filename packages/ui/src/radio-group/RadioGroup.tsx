'use client';
import { forwardRef, type ForwardedRef, type ReactElement, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { Radios } from './Radios.js';

/** One choice of a RadioGroup. */
export interface RadioOption<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  /** What choosing it means. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** Props of RadioGroup. */
export interface RadioGroupProps<V extends string> extends FieldOwnProps {
  options: readonly RadioOption<V>[];
  value?: V | null | undefined;
  defaultValue?: V | undefined;
  onValueChange?: ((value: V) => void) | undefined;
  disabled?: boolean | undefined;
  /** Name of the group in a form; made up when absent. */
  name?: string | undefined;
  className?: string | undefined;
}

function RadioGroupWithField<V extends string>(props: RadioGroupProps<V>, ref: ForwardedRef<HTMLDivElement>) {
  const { label, hint, hintTone, error, required, optional, hideLabel, className, ...radios } = props;
  return (
    <Field {...{ label, hint, hintTone, error, required, optional, hideLabel, className }} kind="group">
      <Radios {...radios} groupRef={ref} />
    </Field>
  );
}

/** One choice out of a few that need a sentence each; with two to four short ones use SegmentedControl. */
export const RadioGroup = adaptable('RadioGroup', forwardRef(RadioGroupWithField)) as unknown as <V extends string>(props: RadioGroupProps<V> & RefAttributes<HTMLDivElement>) => ReactElement | null;
