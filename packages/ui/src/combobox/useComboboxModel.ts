'use client';
import { useState } from 'react';
import { useCombobox } from 'downshift';
import { listEnvironment } from '../listbox/listEnvironment.js';
import type { ComboboxState } from './ComboboxOwnProps.js';
import { comboboxRows, type ComboboxRow } from './comboboxRows.js';
import type { ComboboxText } from './useComboboxText.js';

const types = useCombobox.stateChangeTypes;
const noScroll = () => {};

interface ComboboxModelOptions<T> {
  own: ComboboxState<T>;
  text: ComboboxText<T>;
  field: { labelId: string; inputId: string; readOnly: boolean };
  /** The list was asked for before it could be opened. */
  startsOpen: boolean;
  isVirtual: (count: number) => boolean;
}

/** Rows, open state, highlight and keys of a Combobox. */
export function useComboboxModel<T>({ own, text, field, startsOpen, isVirtual }: ComboboxModelOptions<T>) {
  const { value, itemKey, itemLabel, onInputValueChange, onCreate, loading = false, freeText = false } = own;
  const filter = own.filter ?? (onInputValueChange ? 'none' : 'contains');
  const rows = comboboxRows(own, filter === 'contains' ? text.typed : null, (text.typed ?? (freeText ? text.text : '')).trim());
  const chosenIndex = value === null ? -1 : rows.findIndex((row) => row.kind === 'item' && itemKey(row.item) === itemKey(value));

  // Typing points at the first row, unless the text may stand as it is.
  const typedHighlight = freeText ? -1 : 0;

  const take = (row: ComboboxRow<T>) => {
    if (row.kind === 'item') text.chose(row.item);
    else {
      text.created();
      onCreate?.(row.text);
    }
  };

  const combobox = useCombobox<ComboboxRow<T>>({
    environment: listEnvironment,
    labelId: field.labelId,
    inputId: field.inputId,
    items: [...rows],
    itemToString: (row) => (row?.kind === 'item' ? itemLabel(row.item) : ''),
    itemToKey: (row) => row?.key,
    isItemDisabled: (row) => loading && row.kind === 'item',
    inputValue: text.text,
    initialIsOpen: startsOpen,
    ...(startsOpen && { initialHighlightedIndex: text.typed === null ? chosenIndex : typedHighlight }),
    // Choosing is an event here, never a state: the chosen item belongs to the caller.
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) take(selectedItem);
    },
    onIsOpenChange: ({ isOpen, selectedItem }) => {
      if (!isOpen && !selectedItem) text.left();
    },
    ...(isVirtual(rows.length) && { scrollIntoView: noScroll }),
    stateReducer(state, { type, changes }) {
      // A list that cannot be chosen from does not open.
      if (field.readOnly) return state;
      const opening = changes.isOpen && !state.isOpen;
      switch (type) {
        case types.InputBlur:
          // Leaving is not choosing.
          return { ...changes, selectedItem: null };
        case types.InputClick:
          return { ...changes, isOpen: true, highlightedIndex: opening ? chosenIndex : state.highlightedIndex };
        case types.ToggleButtonClick:
          return opening ? { ...changes, highlightedIndex: chosenIndex } : changes;
        case types.InputKeyDownArrowDown:
        case types.InputKeyDownArrowUp:
          return opening && chosenIndex >= 0 ? { ...changes, highlightedIndex: chosenIndex } : changes;
        case types.InputKeyDownEscape:
          // Downshift would clear the choice when the list is already closed.
          return state.isOpen ? { ...changes, selectedItem: null } : state;
        case types.InputChange:
          return { ...changes, highlightedIndex: typedHighlight };
        default:
          return changes;
      }
    },
  });

  const [listbox, setListbox] = useState<HTMLElement | null>(null);
  // Asked for on every render, as downshift demands, though the listbox exists only while open.
  const menu = combobox.getMenuProps({ ref: setListbox }, { suppressRefError: true });

  return { ...combobox, rows, chosenIndex, listbox, menu, take };
}

/** What `useComboboxModel` gives. */
export type ComboboxModel<T> = ReturnType<typeof useComboboxModel<T>>;
