'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ForwardedRef, type ReactElement, type ReactNode, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import type { ControlAppearance } from '../field/Control.js';
import { Field, type FieldOwnProps } from '../field/Field.js';
import { splitFieldProps } from '../field/splitFieldProps.js';
import { ComboboxControl } from './ComboboxControl.js';
import type { ComboboxOwnProps } from './ComboboxOwnProps.js';

type NativeInputProps = Omit<ComponentPropsWithoutRef<'input'>, 'required' | 'value' | 'defaultValue' | 'type' | 'children'>;

/** Props of Combobox; `className` goes to the field, every other native prop to the input. */
export interface ComboboxProps<T> extends ComboboxOwnProps<T>, FieldOwnProps, NativeInputProps {
  appearance?: ControlAppearance | undefined;
  start?: ReactNode;
}

function ComboboxWithField<T>(props: ComboboxProps<T>, ref: ForwardedRef<HTMLInputElement>) {
  const { field, control } = splitFieldProps(props);
  return (
    <Field {...field}>
      <ComboboxControl {...control} inputRef={ref} />
    </Field>
  );
}

/** One choice out of many, found by typing; the list may come from a server, offer to create, or leave the text free. */
export const Combobox = adaptable('Combobox', forwardRef(ComboboxWithField)) as unknown as <T>(props: ComboboxProps<T> & RefAttributes<HTMLInputElement>) => ReactElement | null;
