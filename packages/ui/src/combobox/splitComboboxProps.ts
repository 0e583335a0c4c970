import type { ComboboxOwnProps } from './ComboboxOwnProps.js';

/** Parts a combobox's props into what it does with its items and what goes to the input. */
export function splitComboboxProps<T, P extends ComboboxOwnProps<T>>(props: P): { own: ComboboxOwnProps<T>; native: Omit<P, keyof ComboboxOwnProps<T>> } {
  const {
    items,
    itemKey,
    itemLabel,
    itemDescription,
    itemCode,
    itemGroup,
    value,
    defaultValue,
    onValueChange,
    inputValue,
    onInputValueChange,
    filter,
    loading,
    emptyText,
    onCreate,
    createLabel,
    freeText,
    clearable,
    ...native
  } = props;
  const own: ComboboxOwnProps<T> = {
    items,
    itemKey,
    itemLabel,
    itemDescription,
    itemCode,
    itemGroup,
    value,
    defaultValue,
    onValueChange,
    inputValue,
    onInputValueChange,
    filter,
    loading,
    emptyText,
    onCreate,
    createLabel,
    freeText,
    clearable,
  };
  return { own, native };
}
