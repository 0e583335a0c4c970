'use client';
import { useRef, useState, type ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import { FormValue } from '../field/FormValue.js';
import { lazyPart, type LazyPart } from '../lazy-part/lazyPart.js';
import { createHandover } from '../listbox/createHandover.js';
import { useControllableState } from '../useControllableState.js';
import { RestingSelect } from './RestingSelect.js';
import type { SelectProps } from './Select.js';
import type { SelectView } from './SelectView.js';

type SelectControlProps<V extends string> = Omit<SelectProps<V>, keyof FieldOwnProps | 'className' | 'id'> & { buttonRef: ForwardedRef<HTMLButtonElement> };

/** The select with its list, whose code comes after the first paint. Which strings its values are is the caller's matter. */
export const OpenSelect: LazyPart<SelectView<string>> = lazyPart(() => import('../listbox/allLists.js').then((module) => module.OpenSelect));

/** The choice, and who shows it now: a button at rest, or one with its list. */
export function SelectControl<V extends string>({ options, value: given, defaultValue, onValueChange, placeholder, appearance = 'box', readOnly = false, loading = false, emptyText, name, buttonRef, ...native }: SelectControlProps<V>) {
  const [value, setValue] = useControllableState<V | null>(given, defaultValue ?? null, undefined);
  const button = useRef<HTMLButtonElement>(null);
  const [handover] = useState(createHandover);
  const choose = (next: V) => {
    setValue(next);
    onValueChange?.(next);
  };

  const view: SelectView<V> = { options, value, choose, placeholder, appearance, readOnly, loading, emptyText, native, button, buttonRef, handover };
  return (
    <>
      <OpenSelect {...(view as unknown as SelectView<string>)} fallback={<RestingSelect {...view} />} />
      {name && <FormValue name={name} value={value ?? ''} disabled={native.disabled} onReset={() => setValue(defaultValue ?? null)} />}
    </>
  );
}
