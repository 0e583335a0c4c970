'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Spinner. */
export interface SpinnerProps extends ComponentPropsWithoutRef<'span'> {
  /** What is under way; without it the spinner is decoration beside a text that says it. */
  label?: string | undefined;
}

const OwnSpinner = forwardRef<HTMLSpanElement, SpinnerProps>(function Spinner({ label, className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  const meaning = label ? { role: 'status', 'aria-label': label } : { 'aria-hidden': true };
  return <span data-gs-slot="spinner" {...meaning} {...rest} ref={ref} className={slotClass('spinner', 'gs-spinner', className)} />;
});

/** A turning ring, the size of the text around it. */
export const Spinner = adaptable('Spinner', OwnSpinner);
