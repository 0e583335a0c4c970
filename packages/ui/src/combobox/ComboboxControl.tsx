'use client';
import { useImperativeHandle, useRef, type ForwardedRef } from 'react';
import { Control } from '../field/Control.js';
import type { FieldOwnProps } from '../field/Field.js';
import { useField } from '../field/FieldContext.js';
import { useFormReset } from '../field/useFormReset.js';
import { useControlProps } from '../field/useControlProps.js';
import { fillRef } from '../fillRef.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { virtualFrom } from '../listbox/OptionRows.js';
import { useEscapeGuard } from '../listbox/useEscapeGuard.js';
import { useHighlightFollowing } from '../listbox/useHighlightFollowing.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { useControllableState } from '../useControllableState.js';
import type { ComboboxProps } from './Combobox.js';
import { ComboboxList } from './ComboboxList.js';
import { splitComboboxProps } from './splitComboboxProps.js';
import { useComboboxModel } from './useComboboxModel.js';

type ComboboxControlProps<T> = Omit<ComboboxProps<T>, keyof FieldOwnProps | 'className' | 'id'> & { inputRef: ForwardedRef<HTMLInputElement> };

/** The input, its arrow and its list. */
export function ComboboxControl<T>({ inputRef, appearance, start, ...props }: ComboboxControlProps<T>) {
  const {
    own: { value: given, defaultValue, onValueChange, ...choices },
    native: { onKeyDown: onNativeKeyDown, ...native },
  } = splitComboboxProps<T, typeof props>(props);
  const [value, keep] = useControllableState(given, defaultValue ?? null, undefined);
  const own = {
    ...choices,
    value,
    onValueChange(item: T | null) {
      keep(item);
      onValueChange?.(item);
    },
  };
  const texts = useMessages(uiMessages);
  const { labelId } = useField();
  const control = useControlProps();
  const anchor = useRef<HTMLDivElement>(null);
  const ownInput = useRef<HTMLInputElement>(null);
  const following = useHighlightFollowing();
  const combobox = useComboboxModel(own, { labelId, inputId: control.id, readOnly: native.readOnly === true }, (count) => count > virtualFrom);
  const { highlightedIndex, rows, text } = combobox;
  // Free text that matches nothing needs no list: a note over the next fields would only be in the way.
  const isOpen = combobox.isOpen && (rows.length > 0 || Boolean(own.loading) || !own.freeText);
  useEscapeGuard(isOpen, ownInput);
  useFormReset(ownInput, () => keep(defaultValue ?? null));
  useImperativeHandle(inputRef, () => ownInput.current as HTMLInputElement, []);

  const { onKeyDown, ...inputProps } = combobox.getInputProps({
    ...native,
    // Downshift reports its text in an effect; the input needs it in the same event or the caret jumps.
    onChange: (event) => text.type(event.currentTarget.value),
  });
  const input = { ...inputProps, 'aria-expanded': isOpen };
  const code = text.typed === null && own.value !== null && own.itemCode?.(own.value);

  return (
    <Control
      ref={anchor}
      appearance={appearance}
      disabled={native.disabled}
      start={start}
      end={
        <>
          {code && <span className="gs-code">{code}</span>}
          <button
            {...combobox.getToggleButtonProps({ disabled: native.disabled || native.readOnly })}
            type="button"
            className="gs-control-toggle"
            data-gs-slot="toggle"
            aria-label={texts.showOptions}
          >
            <ChevronDownIcon />
          </button>
        </>
      }
    >
      <input
        {...input}
        {...control}
        ref={(element) => {
          fillRef(input.ref, element);
          ownInput.current = element;
        }}
        aria-activedescendant={isOpen && rows[highlightedIndex] ? input['aria-activedescendant'] : undefined}
        type="text"
        spellCheck={false}
        className="gs-input"
        data-gs-slot="input"
        onKeyDown={(event) => {
          following.onKey();
          if (event.key === 'Escape' && isOpen) event.stopPropagation();
          // Nothing is highlighted, so the text stands as it is and Enter goes to the form or grid around.
          if (event.key === 'Enter' && combobox.isOpen && highlightedIndex < 0) combobox.closeMenu();
          else onKeyDown?.(event);
          onNativeKeyDown?.(event);
        }}
      />
      {isOpen && <ComboboxList own={own} combobox={combobox} anchor={anchor} following={following} />}
    </Control>
  );
}
