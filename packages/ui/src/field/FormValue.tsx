'use client';
import { useRef } from 'react';
import { useFormReset } from './useFormReset.js';

/** Props of FormValue. */
export interface FormValueProps {
  name: string | undefined;
  value: string;
  disabled?: boolean | undefined;
  /** The form was reset: back to the first choice. */
  onReset: () => void;
}

/** The chosen value as a form's data has it, for a control that shows words. */
export function FormValue({ name, value, disabled, onReset }: FormValueProps) {
  const input = useRef<HTMLInputElement>(null);
  useFormReset(input, onReset);
  return <input ref={input} type="hidden" name={name} value={value} disabled={disabled} />;
}
