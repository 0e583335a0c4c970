'use client';
import { useImperativeHandle, useRef, useState, type ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import { FormValue } from '../field/FormValue.js';
import { useField } from '../field/FieldContext.js';
import { useControlProps } from '../field/useControlProps.js';
import { fillRef } from '../fillRef.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { ListNote } from '../listbox/ListNote.js';
import { ListPopup } from '../listbox/ListPopup.js';
import { OptionContent } from '../listbox/OptionContent.js';
import { OptionRows } from '../listbox/OptionRows.js';
import { useEscapeGuard } from '../listbox/useEscapeGuard.js';
import { useHighlightFollowing } from '../listbox/useHighlightFollowing.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { useControllableState } from '../useControllableState.js';
import type { SelectProps } from './Select.js';
import { useSelectModel } from './useSelectModel.js';

type SelectControlProps<V extends string> = Omit<SelectProps<V>, keyof FieldOwnProps | 'className' | 'id'> & { buttonRef: ForwardedRef<HTMLButtonElement> };

/** The button that shows the choice, and its list. */
export function SelectControl<V extends string>({ options, value: given, defaultValue, onValueChange, placeholder, appearance = 'box', readOnly = false, loading = false, emptyText, name, buttonRef, onKeyDown, ...button }: SelectControlProps<V>) {
  const texts = useMessages(uiMessages);
  const { invalid, labelId } = useField();
  const control = useControlProps();
  const anchor = useRef<HTMLButtonElement>(null);
  const [listbox, setListbox] = useState<HTMLElement | null>(null);
  const following = useHighlightFollowing();
  const [value, setValue] = useControllableState<V | null>(given, defaultValue ?? null, undefined);
  const choose = (next: V) => {
    setValue(next);
    onValueChange?.(next);
  };
  const select = useSelectModel({ options, value, onValueChange: choose, labelId, buttonId: control.id, closed: readOnly, loading });
  // Asked for on every render, as downshift demands, though the listbox exists only while open.
  const menu = select.getMenuProps({ ref: setListbox }, { suppressRefError: true });
  const chosen = select.selectedItem;
  const toggle = select.getToggleButtonProps(button);
  useImperativeHandle(buttonRef, () => anchor.current as HTMLButtonElement, []);
  useEscapeGuard(select.isOpen, anchor);

  return (
    <>
      <button
        {...toggle}
        {...control}
        ref={(element) => {
          fillRef(toggle.ref, element);
          anchor.current = element;
        }}
        role="combobox"
        aria-expanded={select.isOpen}
        aria-readonly={readOnly || undefined}
        aria-controls={toggle['aria-controls']}
        aria-activedescendant={toggle['aria-activedescendant'] || undefined}
        type="button"
        className="gs-control gs-select"
        data-gs-slot="control"
        data-appearance={appearance}
        data-state={button.disabled ? 'disabled' : select.isOpen ? 'open' : invalid ? 'invalid' : 'valid'}
        onKeyDown={(event) => {
          following.onKey();
          if (event.key === 'Escape' && select.isOpen) event.stopPropagation();
          toggle.onKeyDown?.(event);
          onKeyDown?.(event);
        }}
      >
        <span className="gs-select-value" data-placeholder={chosen ? undefined : ''}>
          {chosen ? chosen.label : (placeholder ?? texts.choose)}
        </span>
        {chosen?.code && <span className="gs-code">{chosen.code}</span>}
        <ChevronDownIcon />
      </button>
      {name && <FormValue name={name} value={value ?? ''} disabled={button.disabled} onReset={() => setValue(defaultValue ?? null)} />}
      {select.isOpen && (
        <ListPopup anchor={anchor}>
          <div
            {...menu}
            className="gs-listbox"
            data-gs-slot="listbox"
            data-state={loading ? 'loading' : 'ready'}
            aria-busy={loading || undefined}
            onPointerMove={following.onPointerMove}
          >
            <OptionRows count={options.length} highlightedIndex={select.highlightedIndex} scroller={listbox} followHighlight={following.follows}>
              {(index, row) => {
                const option = options[index];
                return (
                  option && (
                    <div
                      {...select.getItemProps({ item: option, index, ...row })}
                      key={option.value}
                      className="gs-option"
                      data-gs-slot="option"
                      data-state={select.highlightedIndex === index ? 'active' : 'idle'}
                    >
                      <OptionContent label={option.label} description={option.description} code={option.code} chosen={option === chosen} />
                    </div>
                  )
                );
              }}
            </OptionRows>
          </div>
          {(loading || options.length === 0) && <ListNote loading={loading} emptyText={emptyText} />}
        </ListPopup>
      )}
    </>
  );
}
