'use client';
import { useSelect } from 'downshift';
import { listEnvironment } from '../listbox/listEnvironment.js';
import type { SelectOption } from './SelectOption.js';

interface SelectModelOptions<V extends string> {
  options: readonly SelectOption<V>[];
  value: V | null;
  onValueChange: (value: V) => void;
  labelId: string;
  buttonId: string;
  /** Keeps the list shut, and the letters typed on the button from choosing. */
  closed: boolean;
  loading: boolean;
  /** The list was asked for before it could be opened. */
  startsOpen: boolean;
}

/** Open state, highlight, typeahead and keys of a Select. */
export function useSelectModel<V extends string>({ options, value, onValueChange, labelId, buttonId, closed, loading, startsOpen }: SelectModelOptions<V>) {
  const selectedItem = options.find((option) => option.value === value) ?? null;
  return useSelect<SelectOption<V>>({
    environment: listEnvironment,
    items: [...options],
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.value,
    isItemDisabled: (option) => loading || option.disabled === true,
    selectedItem,
    initialIsOpen: startsOpen,
    ...(startsOpen && { initialHighlightedIndex: selectedItem === null ? -1 : options.indexOf(selectedItem) }),
    labelId,
    toggleButtonId: buttonId,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem && selectedItem.value !== value) onValueChange(selectedItem.value);
    },
    stateReducer(state, { type, changes }) {
      if (closed) return state;
      // Leaving the list is not choosing: only Enter, Space and a click are.
      return type === useSelect.stateChangeTypes.ToggleButtonBlur ? { ...changes, selectedItem: state.selectedItem } : changes;
    },
  });
}

/** What `useSelectModel` gives. */
export type SelectModel<V extends string> = ReturnType<typeof useSelectModel<V>>;
