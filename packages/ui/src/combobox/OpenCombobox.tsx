'use client';
import { useRef } from 'react';
import { useField } from '../field/FieldContext.js';
import { useControlProps } from '../field/useControlProps.js';
import { virtualFrom } from '../listbox/OptionRows.js';
import { useEscapeGuard } from '../listbox/useEscapeGuard.js';
import { useHighlightFollowing } from '../listbox/useHighlightFollowing.js';
import { useResuming } from '../listbox/useResuming.js';
import { ComboboxFrame } from './ComboboxFrame.js';
import { ComboboxList } from './ComboboxList.js';
import type { ComboboxView } from './ComboboxView.js';
import { useComboboxModel } from './useComboboxModel.js';
import { useEarlyEnter } from './useEarlyEnter.js';

/** The combobox with its list. */
export function OpenCombobox<T>(view: ComboboxView<T>) {
  const { own, text, native: { onKeyDown: onNativeKeyDown, onChange: onNativeChange, onBlur: onNativeBlur, autoFocus, ...native }, input, handover } = view;
  const { labelId } = useField();
  const { id: inputId } = useControlProps();
  const anchor = useRef<HTMLDivElement>(null);
  const following = useHighlightFollowing();
  const combobox = useComboboxModel({
    own,
    text,
    field: { labelId, inputId, readOnly: native.readOnly === true },
    startsOpen: handover.wishesOpen(),
    isVirtual: (count) => count > virtualFrom,
  });
  const { highlightedIndex, rows } = combobox;
  // Free text that matches nothing needs no list: a note over the next fields would only be in the way.
  const isOpen = combobox.isOpen && (rows.length > 0 || Boolean(own.loading) || !own.freeText);
  const early = useEarlyEnter(own.loading ?? false, () => {
    const row = rows[highlightedIndex];
    if (row) combobox.take(row);
    if (row) combobox.closeMenu();
  });
  useEscapeGuard(isOpen, input);
  useResuming(handover, input);

  const { onKeyDown, ...inputProps } = combobox.getInputProps({
    ...native,
    // One that took over does not take the focus as well.
    autoFocus: autoFocus && !handover.stood(),
    onBlur: (event) => {
      onNativeBlur?.(event);
      early.forget();
    },
    // Downshift reports its text in an effect; the input needs it in the same event or the caret jumps.
    onChange: (event) => {
      onNativeChange?.(event);
      text.type(event.currentTarget.value);
    },
  });

  return (
    <ComboboxFrame
      ref={anchor}
      view={view}
      toggleProps={combobox.getToggleButtonProps({ disabled: native.disabled || native.readOnly })}
      inputProps={{
        ...inputProps,
        'aria-expanded': isOpen,
        'aria-activedescendant': isOpen && rows[highlightedIndex] ? inputProps['aria-activedescendant'] : undefined,
        onKeyDown: (event) => {
          // While a word is put together with an input method, Enter and the arrows belong to that.
          if (event.nativeEvent.isComposing) return onNativeKeyDown?.(event);
          following.onKey();
          if (event.key === 'Escape' && isOpen) event.stopPropagation();
          // What it points at answers an older text.
          const isEarly = early.onKey(event.key, isOpen && highlightedIndex >= 0);
          if (isEarly) event.preventDefault();
          // Nothing is highlighted, so the text stands as it is and Enter goes to the form or grid around.
          if (event.key === 'Enter' && combobox.isOpen && highlightedIndex < 0) combobox.closeMenu();
          else if (!isEarly) onKeyDown?.(event);
          onNativeKeyDown?.(event);
        },
      }}
    >
      {isOpen && <ComboboxList own={own} combobox={combobox} anchor={anchor} following={following} />}
    </ComboboxFrame>
  );
}
