'use client';
import { useState } from 'react';
import { usePlainFormat } from '../format/useFormat.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { useUi } from '../provider/uiContext.js';
import { addDays } from './addDays.js';
import { parseDate } from './parseDate.js';
import { todayIn } from './todayIn.js';

interface DateTextOptions {
  value: string | null;
  setValue: (day: string | null) => void;
  min: string | undefined;
  max: string | undefined;
}

/** What a date input shows: the typed text while it is typed or is no date, the day as people write it otherwise. */
export function useDateText({ value, setValue, min, max }: DateTextOptions) {
  const { locale, timeZone } = useUi();
  const texts = useMessages(uiMessages);
  const format = usePlainFormat();
  const [isFocused, setFocused] = useState(false);
  // The value it was typed for comes along: a day set from outside replaces what was typed before.
  const [typed, setTyped] = useState<{ text: string; value: string | null } | null>(null);
  const kept = typed && (isFocused || typed.value === value) ? typed.text : null;

  const read = (text: string) => parseDate(text, { locale, today: todayIn(timeZone) });
  const isInRange = (day: string) => (min === undefined || day >= min) && (max === undefined || day <= max);

  function type(text: string): void {
    const day = read(text);
    const next = day !== null && isInRange(day) ? day : null;
    setTyped({ text, value: next });
    if (next !== value) setValue(next);
  }

  function problemOf(text: string): string | undefined {
    const day = read(text);
    if (text.trim() === '') return undefined;
    if (day === null) return texts.dateInvalid(format.dayNumbers('2026-11-22'));
    if (min !== undefined && day < min) return texts.dateTooEarly(format.day(min));
    return max !== undefined && day > max ? texts.dateTooLate(format.day(max)) : undefined;
  }

  return {
    text: kept ?? (value === null ? '' : isFocused ? format.dayNumbers(value) : format.day(value)),
    problem: kept === null || isFocused ? undefined : problemOf(kept),
    type,
    /** A day more or less, from the keyboard. */
    step(count: number) {
      const day = addDays(value ?? todayIn(timeZone), value === null ? 0 : count);
      if (!isInRange(day)) return;
      setTyped(null);
      setValue(day);
    },
    focus: () => setFocused(true),
    blur() {
      setFocused(false);
      if (kept !== null && problemOf(kept) === undefined) setTyped(null);
    },
  };
}
