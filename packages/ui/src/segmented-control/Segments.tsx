'use client';
import { useId, useImperativeHandle, useRef, type ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import { useField } from '../field/FieldContext.js';
import { useFormReset } from '../field/useFormReset.js';
import { useControllableState } from '../useControllableState.js';
import type { SegmentedControlProps } from './SegmentedControl.js';

type SegmentsProps<V extends string> = Omit<SegmentedControlProps<V>, keyof FieldOwnProps | 'className'> & { groupRef: ForwardedRef<HTMLDivElement> };

/** The radio group inside a SegmentedControl. */
export function Segments<V extends string>({ options, value, defaultValue, onValueChange, size = 'md', disabled = false, name, groupRef }: SegmentsProps<V>) {
  const { labelId, describedBy, invalid, required } = useField();
  const ownName = useId();
  const group = useRef<HTMLDivElement>(null);
  const [chosen, keep] = useControllableState<V | null>(value, defaultValue ?? null, undefined);
  const choose = (next: V) => {
    keep(next);
    onValueChange?.(next);
  };
  useImperativeHandle(groupRef, () => group.current as HTMLDivElement, []);
  useFormReset(group, () => keep(defaultValue ?? null));
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={required || undefined}
      className="gs-segments"
      data-gs-slot="segments"
      data-size={size}
      data-state={disabled ? 'disabled' : invalid ? 'invalid' : 'valid'}
    >
      {options.map((option) => {
        const checked = option.value === chosen;
        return (
          <label key={option.value} className="gs-segment" data-gs-slot="segment" data-state={checked ? 'checked' : 'unchecked'}>
            <input
              type="radio"
              className="gs-segment-input"
              name={name ?? ownName}
              value={option.value}
              checked={checked}
              disabled={disabled || option.disabled}
              onChange={() => choose(option.value)}
            />
            {option.label}
          </label>
        );
      })}
    </div>
  );
}
