'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { Control, type ControlAppearance } from '../field/Control.js';
import { FormValue } from '../field/FormValue.js';
import { useControlProps } from '../field/useControlProps.js';
import { usePlainFormat } from '../format/useFormat.js';
import { IconButton } from '../icon-button/IconButton.js';
import { CalendarIcon } from '../icons/CalendarIcon.js';
import { lazyPart } from '../lazy-part/lazyPart.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import type { useDateText } from './useDateText.js';

const CalendarButton = lazyPart(() => import('../later/allPopups.js').then((all) => all.CalendarButton));

interface DateInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'min' | 'max'> {
  label: ReactNode;
  date: ReturnType<typeof useDateText>;
  day: string | null;
  setDay: (day: string) => void;
  /** The form around was reset. */
  onReset: () => void;
  min: string | undefined;
  max: string | undefined;
  appearance?: ControlAppearance | undefined;
}

/** The input of a DateField and the button that opens the calendar, which is loaded after the field. */
export const DateInput = forwardRef<HTMLInputElement, DateInputProps>(function DateInput(
  { label, date, day, setDay, onReset, min, max, appearance, name, onChange, onFocus, onBlur, onKeyDown, ...input },
  ref,
) {
  const texts = useMessages(uiMessages);
  const format = usePlainFormat();
  const control = useControlProps();
  const calendar = { label, day, min, max, disabled: input.disabled || input.readOnly };
  const closed = (
    <IconButton label={texts.openCalendar} size="sm" disabled={calendar.disabled}>
      <CalendarIcon />
    </IconButton>
  );
  return (
    <Control className="gs-date" appearance={appearance} disabled={input.disabled} end={<CalendarButton {...calendar} onDay={setDay} fallback={closed} />}>
      <input
        autoComplete="off"
        placeholder={format.dayNumbers(null)}
        {...input}
        {...control}
        ref={ref}
        type="text"
        className="gs-input"
        data-gs-slot="input"
        value={date.text}
        onChange={(event) => {
          onChange?.(event);
          date.type(event.currentTarget.value);
        }}
        onFocus={(event) => {
          onFocus?.(event);
          date.focus();
        }}
        onBlur={(event) => {
          date.blur();
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          const step = event.altKey || event.nativeEvent.isComposing || input.readOnly ? 0 : event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (step === 0 || event.defaultPrevented) return;
          event.preventDefault();
          date.step(step);
        }}
      />
      {name && <FormValue name={name} value={day ?? ''} disabled={input.disabled} onReset={onReset} />}
    </Control>
  );
});
