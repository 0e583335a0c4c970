'use client';
import { useRef, useState, type ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import { useFormReset } from '../field/useFormReset.js';
import { lazyPart, type LazyPart } from '../lazy-part/lazyPart.js';
import { createHandover } from '../listbox/createHandover.js';
import { useControllableState } from '../useControllableState.js';
import type { ComboboxProps } from './Combobox.js';
import type { ComboboxView } from './ComboboxView.js';
import { RestingCombobox } from './RestingCombobox.js';
import { splitComboboxProps } from './splitComboboxProps.js';
import { useComboboxText } from './useComboboxText.js';

type ComboboxControlProps<T> = Omit<ComboboxProps<T>, keyof FieldOwnProps | 'className' | 'id'> & { inputRef: ForwardedRef<HTMLInputElement> };

/** The combobox with its list, whose code comes after the first paint. What it shows of an item it asks of functions, so the item's type is their matter. */
export const OpenCombobox: LazyPart<ComboboxView<unknown>> = lazyPart(() => import('../listbox/allLists.js').then((module) => module.OpenCombobox));

/** The choice and the text, and who shows them now: an input at rest, or one with its list. */
export function ComboboxControl<T>({ inputRef, appearance, start, ...props }: ComboboxControlProps<T>) {
  const {
    own: { value: given, defaultValue, onValueChange, ...choices },
    native,
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
  const text = useComboboxText(own);
  const input = useRef<HTMLInputElement>(null);
  const [handover] = useState(createHandover);
  const [isComposing, setComposing] = useState(false);
  useFormReset(input, () => keep(defaultValue ?? null));

  const view: ComboboxView<T> = { own, text, native, input, inputRef, appearance, start, handover };
  return <OpenCombobox {...(view as unknown as ComboboxView<unknown>)} hold={isComposing} fallback={<RestingCombobox {...view} onComposing={setComposing} />} />;
}
