import type { ReactNode } from 'react';

/** What a combobox offers and what it does with a choice. */
export interface ComboboxOwnProps<T> {
  /** What the list offers now. With a server behind, the answer to the last `onInputValueChange`. */
  items: readonly T[];
  itemKey: (item: T) => string;
  itemLabel: (item: T) => string;
  itemDescription?: ((item: T) => ReactNode) | undefined;
  /** A SAT key or another code, shown in the code face and matched by the local filter. */
  itemCode?: ((item: T) => string) | undefined;
  /** Words over the items that follow one another and share them. */
  itemGroup?: ((item: T) => string | undefined) | undefined;
  /** The chosen item, null when none; absent, the field owns it. */
  value?: T | null | undefined;
  defaultValue?: T | undefined;
  onValueChange?: ((item: T | null) => void) | undefined;
  /** The text, when the caller owns it (free text). Absent, it is the chosen label or what is being typed. */
  inputValue?: string | undefined;
  /** Receives what is being typed; '' when typing ended without a free text. */
  onInputValueChange?: ((text: string) => void) | undefined;
  /** `contains` filters `items` here, `none` shows them as they come; by default `none` when `onInputValueChange` is given. */
  filter?: 'contains' | 'none' | undefined;
  /** An answer is on its way: the items shown are old and cannot be chosen. */
  loading?: boolean | undefined;
  emptyText?: ReactNode;
  /** Adds a last option that creates what was typed. */
  onCreate?: ((text: string) => void) | undefined;
  /** Words of that option; "Crear «…»" unless told. */
  createLabel?: ((text: string) => string) | undefined;
  /** Typed text that matches nothing is kept. Without it, leaving returns to the chosen item. */
  freeText?: boolean | undefined;
  /** Emptying the text clears the choice; true unless told. */
  clearable?: boolean | undefined;
}

/** The same once it is clear who keeps the choice. */
export interface ComboboxState<T> extends Omit<ComboboxOwnProps<T>, 'value' | 'defaultValue' | 'onValueChange'> {
  value: T | null;
  onValueChange: (item: T | null) => void;
}
