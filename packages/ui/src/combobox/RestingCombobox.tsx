'use client';
import { useField } from '../field/FieldContext.js';
import { useStanding } from '../listbox/useStanding.js';
import { ComboboxFrame } from './ComboboxFrame.js';
import type { ComboboxView } from './ComboboxView.js';

/** Keys that ask for the list. */
const opening = new Set(['ArrowDown', 'ArrowUp']);

/** The combobox as it is first painted: it takes text and remembers that its list was asked for, which opens as soon as its code is there. */
export function RestingCombobox<T>({ onComposing, ...view }: ComboboxView<T> & { onComposing: (composing: boolean) => void }) {
  const { text, native, input, handover } = view;
  const { labelId } = useField();
  useStanding(handover, input);
  const canOpen = !native.readOnly && !native.disabled;
  const open = () => handover.wish(canOpen);

  return (
    <ComboboxFrame
      view={view}
      inputProps={{
        ...native,
        role: 'combobox',
        value: text.text,
        autoComplete: 'off',
        'aria-autocomplete': 'list',
        'aria-expanded': false,
        'aria-labelledby': native['aria-label'] ? undefined : labelId,
        onChange: (event) => {
          native.onChange?.(event);
          text.type(event.currentTarget.value);
          open();
        },
        onClick: (event) => {
          native.onClick?.(event);
          open();
        },
        onKeyDown: (event) => {
          if (opening.has(event.key)) {
            event.preventDefault();
            open();
          }
          native.onKeyDown?.(event);
        },
        onBlur: (event) => {
          native.onBlur?.(event);
          handover.wish(false);
          text.left();
        },
        onCompositionStart: (event) => {
          native.onCompositionStart?.(event);
          onComposing(true);
        },
        onCompositionEnd: (event) => {
          native.onCompositionEnd?.(event);
          onComposing(false);
        },
      }}
      toggleProps={{
        tabIndex: -1,
        'aria-expanded': false,
        disabled: !canOpen,
        onClick: () => {
          input.current?.focus();
          open();
        },
      }}
    />
  );
}
