'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ForwardedRef, type ReactElement, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { ControlAppearance } from '../field/Control.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { SelectControl } from './SelectControl.js';
import type { SelectOption } from './SelectOption.js';

/** Props of Select; `className` goes to the field, every other native prop to the button that opens the list. */
export interface SelectProps<V extends string> extends FieldOwnProps, Omit<ComponentPropsWithoutRef<'button'>, 'value' | 'defaultValue' | 'children' | 'type'> {
  options: readonly SelectOption<V>[];
  /** The chosen value, null when nothing is; absent, the field owns it. */
  value?: V | null | undefined;
  defaultValue?: V | undefined;
  onValueChange?: ((value: V) => void) | undefined;
  placeholder?: string | undefined;
  /** Shows the choice and keeps it; the list does not open. */
  readOnly?: boolean | undefined;
  /** What may be chosen is still on its way. */
  loading?: boolean | undefined;
  /** What the list says when there is nothing to choose. */
  emptyText?: ReactNode;
  appearance?: ControlAppearance | undefined;
}

function SelectWithField<V extends string>(props: SelectProps<V>, ref: ForwardedRef<HTMLButtonElement>) {
  const { field, control } = splitFieldProps(props);
  return (
    <Field {...field}>
      <SelectControl {...control} buttonRef={ref} />
    </Field>
  );
}

// An adapter takes any of the values, so it sees them as strings.
const OwnSelect = forwardRef(SelectWithField);

/** One choice out of a short, known list: words first, the code beside them. */
export const Select = adaptable('Select', OwnSelect) as unknown as <V extends string>(props: SelectProps<V> & RefAttributes<HTMLButtonElement>) => ReactElement | null;
