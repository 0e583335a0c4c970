'use client';
import { forwardRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { CheckInput, type CheckInputProps } from './CheckInput.js';

/** Props of Checkbox. */
export interface CheckboxProps extends CheckInputProps {
  /** Some of what it stands for is on and some is off. */
  indeterminate?: boolean | undefined;
}

const OwnCheckbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(props, ref) {
  return <CheckInput {...props} ref={ref} slot="checkbox" />;
});

/** Something that is so or not, confirmed with the rest of a form. */
export const Checkbox = adaptable('Checkbox', OwnCheckbox);
