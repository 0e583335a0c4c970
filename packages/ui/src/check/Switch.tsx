'use client';
import { forwardRef } from 'react';
import { CheckInput, type CheckInputProps } from './CheckInput.js';

/** Props of Switch. */
export type SwitchProps = CheckInputProps;

/** A setting that takes effect at once. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(props, ref) {
  return <CheckInput {...props} ref={ref} slot="switch" />;
});
