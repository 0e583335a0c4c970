import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode, RefObject } from 'react';
import type { ControlAppearance } from '../field/Control.js';
import type { Handover } from '../listbox/createHandover.js';
import type { SelectOption } from './SelectOption.js';

/** What a select at rest and one with its list have in common. */
export interface SelectView<V extends string> {
  options: readonly SelectOption<V>[];
  value: V | null;
  choose: (value: V) => void;
  placeholder: string | undefined;
  appearance: ControlAppearance;
  readOnly: boolean;
  loading: boolean;
  emptyText: ReactNode;
  native: Omit<ComponentPropsWithoutRef<'button'>, 'value' | 'defaultValue' | 'children' | 'type' | 'className' | 'id'>;
  button: RefObject<HTMLButtonElement | null>;
  buttonRef: ForwardedRef<HTMLButtonElement>;
  handover: Handover;
}
