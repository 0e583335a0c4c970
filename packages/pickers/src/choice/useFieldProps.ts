'use client';
import { useMessages } from '@gigstack-ui/ui';
import { pickerMessages } from '../messages/pickerMessages.js';
import type { PickerFieldProps } from './PickerFieldProps.js';

/** A picker's field as it is shown: its own label where none was given, and a warning under a choice that no longer fits. */
export function useFieldProps<P extends Pick<PickerFieldProps, 'label' | 'placeholder' | 'hint' | 'hintTone'>>(
  field: P,
  words: { readonly label: string; readonly placeholder?: string },
  fits: boolean,
) {
  const texts = useMessages(pickerMessages);
  return {
    ...field,
    label: field.label ?? words.label,
    placeholder: field.placeholder ?? words.placeholder,
    ...(!fits && { hint: texts.doesNotFit, hintTone: 'warn' as const }),
  };
}
