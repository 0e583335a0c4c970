'use client';
import { useState } from 'react';
import type { ComboboxState } from './ComboboxOwnProps.js';

/** The text of a combobox: the caller's, what is being typed, or the label of the choice, in this order. */
export function useComboboxText<T>({
  value,
  itemLabel,
  inputValue,
  onInputValueChange,
  onValueChange,
  freeText = false,
  clearable = true,
}: Pick<ComboboxState<T>, 'value' | 'itemLabel' | 'inputValue' | 'onInputValueChange' | 'onValueChange' | 'freeText' | 'clearable'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const label = value === null ? '' : itemLabel(value);
  const text = inputValue ?? typed ?? label;

  const rest = (restingText: string) => {
    setTyped(null);
    onInputValueChange?.(inputValue === undefined ? '' : restingText);
  };

  return {
    text,
    typed,
    /** What the choice is called. */
    choice: label,
    type(next: string) {
      setTyped(next);
      onInputValueChange?.(next);
    },
    /** A choice was made: the text is its label. */
    chose(item: T) {
      onValueChange(item);
      rest(itemLabel(item));
    },
    /** The offer to create was taken: the caller sets a value when there is one. */
    created() {
      rest(text);
    },
    /** Typing ended without a choice. */
    left() {
      if (typed === null || freeText) return;
      const cleared = clearable && text.trim() === '';
      if (cleared && value !== null) onValueChange(null);
      rest(cleared ? '' : label);
    },
  };
}

/** What `useComboboxText` gives. */
export type ComboboxText<T> = ReturnType<typeof useComboboxText<T>>;
