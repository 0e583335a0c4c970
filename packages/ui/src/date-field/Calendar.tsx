'use client';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../format/useFormat.js';
import { IconButton } from '../icon-button/IconButton.js';
import { ChevronDownIcon } from '../icons/ChevronDownIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { useUi } from '../provider/uiContext.js';
import { addMonths } from './addMonths.js';
import { monthWeeks } from './monthWeeks.js';
import { moveDay } from './moveDay.js';
import { todayIn } from './todayIn.js';

interface CalendarProps {
  day: string | null;
  onDay: (day: string) => void;
  min: string | undefined;
  max: string | undefined;
}

/** One month as a grid, moved with arrows, Home, End, Page Up and Page Down (with Shift: a year). */
export function Calendar({ day, onDay, min, max }: CalendarProps) {
  const { timeZone, dir } = useUi();
  const texts = useMessages(uiMessages);
  const format = useFormat();
  const titleId = useId();
  const today = todayIn(timeZone);
  const [shown, setShown] = useState(day ?? today);
  const current = useRef<HTMLButtonElement>(null);
  const keepsFocus = useRef(true);

  useEffect(() => {
    if (keepsFocus.current) current.current?.focus();
  }, [shown]);

  const isOff = (date: string) => (min !== undefined && date < min) || (max !== undefined && date > max);
  const page = (count: number) => {
    keepsFocus.current = false;
    setShown(addMonths(shown, count));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = moveDay(shown, event, dir);
    if (moved === null) return;
    event.preventDefault();
    keepsFocus.current = true;
    setShown(moved);
  };
  const weeks = monthWeeks(shown);

  return (
    <div className="gs-calendar" data-gs-slot="calendar">
      <div className="gs-calendar-head">
        <IconButton label={texts.previousMonth} className="gs-page-previous" onClick={() => page(-1)}>
          <ChevronDownIcon />
        </IconButton>
        <span id={titleId} className="gs-calendar-title" aria-live="polite">
          {format.month(shown)}
        </span>
        <IconButton label={texts.nextMonth} className="gs-page-next" onClick={() => page(1)}>
          <ChevronDownIcon />
        </IconButton>
      </div>
      <table role="grid" aria-labelledby={titleId} className="gs-calendar-days">
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col" abbr={format.weekday(date, 'long')}>
                {format.weekday(date, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date} aria-selected={date === day}>
                  <button
                    ref={date === shown ? current : undefined}
                    type="button"
                    className="gs-calendar-day"
                    tabIndex={date === shown ? 0 : -1}
                    aria-label={format.day(date)}
                    aria-current={date === today ? 'date' : undefined}
                    aria-disabled={isOff(date) || undefined}
                    data-state={date === day ? 'selected' : date.slice(0, 7) === shown.slice(0, 7) ? 'inside' : 'outside'}
                    onKeyDown={onKeyDown}
                    onClick={() => isOff(date) || onDay(date)}
                  >
                    {Number(date.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
