'use client';
import { useSelect } from 'downshift';
import { listEnvironment } from '../listbox/listEnvironment.js';
import type { SelectOption } from './SelectOption.js';

interface SelectModelOptions<V extends string> {
  options: readonly SelectOption<V>[];
  value: V | null | undefined;
  onValueChange: (value: V) => void;
  labelId: string;
  buttonId: string;
}

/** Open state, highlight, typeahead and keys of a Select. */
export function useSelectModel<V extends string>({ options, value, onValueChange, labelId, buttonId }: SelectModelOptions<V>) {
  return useSelect<SelectOption<V>>({
    environment: listEnvironment,
    items: [...options],
    itemToString: (option) => option?.label ?? '',
    itemToKey: (option) => option?.value,
    isItemDisabled: (option) => option.disabled === true,
    selectedItem: options.find((option) => option.value === value) ?? null,
    labelId,
    toggleButtonId: buttonId,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem && selectedItem.value !== value) onValueChange(selectedItem.value);
    },
    // Leaving the list is not choosing: only Enter, Space and a click are.
    stateReducer: (state, { type, changes }) => (type === useSelect.stateChangeTypes.ToggleButtonBlur ? { ...changes, selectedItem: state.selectedItem } : changes),
  });
}
