'use client';
import { useId, useImperativeHandle, useRef, type ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import { useField } from '../field/FieldContext.js';
import { useFormReset } from '../field/useFormReset.js';
import { useControllableState } from '../useControllableState.js';
import type { RadioGroupProps } from './RadioGroup.js';

type RadiosProps<V extends string> = Omit<RadioGroupProps<V>, keyof FieldOwnProps | 'className'> & { groupRef: ForwardedRef<HTMLDivElement> };

/** The radio group inside a RadioGroup. */
export function Radios<V extends string>({ options, value, defaultValue, onValueChange, disabled = false, name, groupRef }: RadiosProps<V>) {
  const { labelId, describedBy, invalid, required } = useField();
  const id = useId();
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
      className="gs-radios"
      data-gs-slot="radio-group"
      data-state={disabled ? 'disabled' : invalid ? 'invalid' : 'valid'}
    >
      {options.map((option) => {
        const isOff = disabled || option.disabled;
        const hintId = `${id}${option.value}`;
        return (
          <label key={option.value} className="gs-check gs-radio" data-gs-slot="radio" data-disabled={isOff || undefined} data-state={option.value === chosen ? 'checked' : 'unchecked'}>
            <input
              type="radio"
              className="gs-radio-input"
              name={name ?? id}
              value={option.value}
              checked={option.value === chosen}
              disabled={isOff}
              aria-labelledby={`${hintId}label`}
              aria-describedby={option.hint ? hintId : undefined}
              onChange={() => choose(option.value)}
            />
            <span>
              <span id={`${hintId}label`}>{option.label}</span>
              {option.hint && (
                <span id={hintId} className="gs-radio-hint">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}
