'use client';
import { forwardRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { CheckInput, type CheckInputProps } from './CheckInput.js';

/** Props of Switch. */
export type SwitchProps = CheckInputProps;

const OwnSwitch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(props, ref) {
  return <CheckInput {...props} ref={ref} slot="switch" />;
});

/** A setting that takes effect at once. */
export const Switch = adaptable('Switch', OwnSwitch);
