import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { joinClasses } from '../joinClasses.js';

/** Props of Badge. */
export interface BadgeProps extends ComponentPropsWithoutRef<'span'> {
  tone?: 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | undefined;
  /** Puts a dot in the tone's colour before the text. */
  dot?: boolean | undefined;
}

/** One or two words about a state. */
export const Badge = forwardRef<HTMLSpanElement, BadgeProps>(function Badge({ tone = 'neutral', dot = false, className, children, ...rest }, ref) {
  return (
    <span data-gs-slot="badge" {...rest} ref={ref} className={joinClasses('gs-badge', className)} data-tone={tone}>
      {dot && <span className="gs-dot" aria-hidden="true" />}
      {children}
    </span>
  );
});
