'use client';
import { useState, type ReactNode } from 'react';
import { IconButton } from '../icon-button/IconButton.js';
import { CalendarIcon } from '../icons/CalendarIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { Popover } from '../popover/Popover.js';
import { Calendar } from './Calendar.js';

interface CalendarButtonProps {
  label: ReactNode;
  day: string | null;
  onDay: (day: string) => void;
  min: string | undefined;
  max: string | undefined;
  disabled: boolean | undefined;
}

/** Opens the calendar of a DateField and closes it with the day that was picked. */
export function CalendarButton({ label, day, onDay, min, max, disabled }: CalendarButtonProps) {
  const texts = useMessages(uiMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      align="end"
      label={typeof label === 'string' ? label : texts.calendar}
      className="gs-calendar-sheet"
      // The calendar itself gives the focus to its day.
      onOpenAutoFocus={(event) => event.preventDefault()}
      trigger={
        <IconButton label={texts.openCalendar} size="sm" disabled={disabled}>
          <CalendarIcon />
        </IconButton>
      }
    >
      <Calendar
        day={day}
        min={min}
        max={max}
        onDay={(picked) => {
          onDay(picked);
          setOpen(false);
        }}
      />
    </Popover>
  );
}
