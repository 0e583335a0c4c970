'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { Control, type ControlAppearance } from '../field/Control.js';
import { useControlProps } from '../field/useControlProps.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** The text of a number input, and what it does as it is entered, left and computed. */
export interface NumberText {
  /** `value` for an input that follows its props; `defaultValue` for one whose text is written to it. */
  readonly shown: { readonly value: string } | { readonly defaultValue: string };
  readonly evaluate: () => void;
  readonly onPointerDown: () => void;
  readonly onFocus: (input: HTMLInputElement) => void;
  readonly onBlur: () => void;
}

interface NumberControlProps extends Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'defaultValue' | 'type' | 'className' | 'id'> {
  number: NumberText;
  onText: (text: string) => void;
  appearance?: ControlAppearance | undefined;
  start?: ReactNode;
  end?: ReactNode;
}

/** The input of a number in its frame, wherever its text is kept. */
export const NumberControl = forwardRef<HTMLInputElement, NumberControlProps>(function NumberControl(
  { number, onText, appearance, start, end, onChange, onFocus, onBlur, onKeyDown, onPointerDown, ...input },
  ref,
) {
  const slotClass = useSlotClasses();
  const control = useControlProps();
  return (
    <Control appearance={appearance} disabled={input.disabled} start={start} end={end}>
      <input
        inputMode="decimal"
        autoComplete="off"
        {...input}
        {...control}
        ref={ref}
        type="text"
        className={slotClass('input', 'gs-input gs-number')}
        data-gs-slot="input"
        {...number.shown}
        onChange={(event) => {
          onChange?.(event);
          onText(event.currentTarget.value);
        }}
        onPointerDown={(event) => {
          onPointerDown?.(event);
          number.onPointerDown();
        }}
        onFocus={(event) => {
          onFocus?.(event);
          number.onFocus(event.currentTarget);
        }}
        onBlur={(event) => {
          number.onBlur();
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          // Evaluated first: whoever listens to Enter (a grid, a form) then reads the result.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) number.evaluate();
          onKeyDown?.(event);
        }}
      />
    </Control>
  );
});
