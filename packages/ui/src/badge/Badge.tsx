'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Badge. */
export interface BadgeProps extends ComponentPropsWithoutRef<'span'> {
  tone?: 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | undefined;
  /** Puts a dot in the tone's colour before the text. */
  dot?: boolean | undefined;
}

const OwnBadge = forwardRef<HTMLSpanElement, BadgeProps>(function Badge({ tone = 'neutral', dot = false, className, children, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <span data-gs-slot="badge" {...rest} ref={ref} className={slotClass('badge', 'gs-badge', className)} data-tone={tone}>
      {dot && <span className="gs-dot" aria-hidden="true" />}
      {children}
    </span>
  );
});

/** One or two words about a state. */
export const Badge = adaptable('Badge', OwnBadge);
