'use client';
import { useId, type ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import type { RadioGroupProps } from './RadioGroup.js';
import { useRadioSet } from './useRadioSet.js';

type RadiosProps<V extends string> = Omit<RadioGroupProps<V>, keyof FieldOwnProps | 'className'> & { groupRef: ForwardedRef<HTMLDivElement> };

/** The radio group inside a RadioGroup. */
export function Radios<V extends string>({ options, disabled = false, ...set }: RadiosProps<V>) {
  const id = useId();
  const { group, name, chosen, choose } = useRadioSet({ ...set, disabled });
  return (
    <div {...group} className="gs-radios" data-gs-slot="radio-group">
      {options.map((option) => {
        const isOff = disabled || option.disabled;
        const hintId = `${id}${option.value}`;
        return (
          <label key={option.value} className="gs-check gs-radio" data-gs-slot="radio" data-disabled={isOff || undefined} data-state={option.value === chosen ? 'checked' : 'unchecked'}>
            <input
              type="radio"
              className="gs-radio-input"
              name={name}
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
