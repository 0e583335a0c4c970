'use client';
import { forwardRef, type ForwardedRef, type ReactElement, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { Segments } from './Segments.js';

/** One segment. */
export interface Segment<V extends string = string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** Props of SegmentedControl. */
export interface SegmentedControlProps<V extends string> extends FieldOwnProps {
  options: readonly Segment<V>[];
  /** The chosen value, null when none is; absent, the control owns it. */
  value?: V | null | undefined;
  defaultValue?: V | undefined;
  onValueChange?: ((value: V) => void) | undefined;
  size?: 'sm' | 'md' | undefined;
  disabled?: boolean | undefined;
  /** Name of the radio group in a form; made up when absent. */
  name?: string | undefined;
  className?: string | undefined;
}

function SegmentedControlWithField<V extends string>(props: SegmentedControlProps<V>, ref: ForwardedRef<HTMLDivElement>) {
  const { label, hint, hintTone, error, required, optional, hideLabel, className, ...segments } = props;
  return (
    <Field {...{ label, hint, hintTone, error, required, optional, hideLabel, className }} kind="group">
      <Segments {...segments} groupRef={ref} />
    </Field>
  );
}

/** One choice out of two to four, all in sight; a radio group to the keyboard and to forms. */
export const SegmentedControl = adaptable('SegmentedControl', forwardRef(SegmentedControlWithField)) as unknown as <V extends string>(
  props: SegmentedControlProps<V> & RefAttributes<HTMLDivElement>,
) => ReactElement | null;
