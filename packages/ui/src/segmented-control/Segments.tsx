'use client';
import type { ForwardedRef } from 'react';
import type { FieldOwnProps } from '../field/Field.js';
import { useRadioSet } from '../radio-group/useRadioSet.js';
import type { SegmentedControlProps } from './SegmentedControl.js';

type SegmentsProps<V extends string> = Omit<SegmentedControlProps<V>, keyof FieldOwnProps | 'className'> & { groupRef: ForwardedRef<HTMLDivElement> };

/** The radio group inside a SegmentedControl. */
export function Segments<V extends string>({ options, size = 'md', disabled = false, ...set }: SegmentsProps<V>) {
  const { group, name, chosen, choose } = useRadioSet({ ...set, disabled });
  return (
    <div {...group} className="gs-segments" data-gs-slot="segments" data-size={size}>
      {options.map((option) => {
        const checked = option.value === chosen;
        return (
          <label key={option.value} className="gs-segment" data-gs-slot="segment" data-state={checked ? 'checked' : 'unchecked'}>
            <input
              type="radio"
              className="gs-segment-input"
              name={name}
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
