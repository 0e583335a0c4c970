import type { PickerFieldProps } from './PickerFieldProps.js';

/** A picker's field as it is shown: its own words where none were given, and a warning about the choice in place of the hint. */
export function fieldPropsOf<P extends Pick<PickerFieldProps, 'label' | 'placeholder' | 'hint' | 'hintTone'>>(
  field: P,
  words: { readonly label: string; readonly placeholder?: string },
  warning: string | undefined,
) {
  return {
    ...field,
    label: field.label ?? words.label,
    placeholder: field.placeholder ?? words.placeholder,
    ...(warning && { hint: warning, hintTone: 'warn' as const }),
  };
}
