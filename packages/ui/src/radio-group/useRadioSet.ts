'use client';
import { useId, useImperativeHandle, useRef, type ComponentPropsWithRef, type ForwardedRef } from 'react';
import { useField } from '../field/FieldContext.js';
import { useFormReset } from '../field/useFormReset.js';
import { useControllableState } from '../useControllableState.js';
import type { RadioGroupProps } from './RadioGroup.js';

interface RadioSetOptions<V extends string> extends Pick<RadioGroupProps<V>, 'value' | 'defaultValue' | 'onValueChange' | 'disabled' | 'name'> {
  groupRef: ForwardedRef<HTMLDivElement>;
}

interface RadioSet<V extends string> {
  /** For the element around the radios. */
  group: ComponentPropsWithRef<'div'> & { 'data-state': string };
  /** Name of each radio. */
  name: string;
  chosen: V | null;
  choose: (value: V) => void;
}

/** What radios in one set have in common, however they look: their choice, their place in the field, and the first choice when the form starts again. */
export function useRadioSet<V extends string>({ value, defaultValue, onValueChange, disabled, name, groupRef }: RadioSetOptions<V>): RadioSet<V> {
  const { labelId, describedBy, invalid, required } = useField();
  const ownName = useId();
  const ref = useRef<HTMLDivElement>(null);
  const [chosen, keep] = useControllableState<V | null>(value, defaultValue ?? null, undefined);
  useImperativeHandle(groupRef, () => ref.current as HTMLDivElement, []);
  useFormReset(ref, () => keep(defaultValue ?? null));
  return {
    group: {
      ref,
      role: 'radiogroup',
      'aria-labelledby': labelId,
      'aria-describedby': describedBy,
      'aria-invalid': invalid || undefined,
      'aria-required': required || undefined,
      'data-state': disabled ? 'disabled' : invalid ? 'invalid' : 'valid',
    },
    name: name ?? ownName,
    chosen,
    choose: (next) => {
      keep(next);
      onValueChange?.(next);
    },
  };
}
