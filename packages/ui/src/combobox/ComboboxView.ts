import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode, RefObject } from 'react';
import type { ControlAppearance } from '../field/Control.js';
import type { Handover } from '../listbox/createHandover.js';
import type { ComboboxState } from './ComboboxOwnProps.js';
import type { ComboboxText } from './useComboboxText.js';

/** What a combobox at rest and one with its list have in common. */
export interface ComboboxView<T> {
  own: ComboboxState<T>;
  text: ComboboxText<T>;
  native: Omit<ComponentPropsWithoutRef<'input'>, 'required' | 'value' | 'defaultValue' | 'type' | 'children' | 'className' | 'id'>;
  input: RefObject<HTMLInputElement | null>;
  inputRef: ForwardedRef<HTMLInputElement>;
  appearance: ControlAppearance | undefined;
  start: ReactNode;
  handover: Handover;
}
