import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { joinClasses } from '../joinClasses.js';

/** Text for screen readers only. */
export const VisuallyHidden = forwardRef<HTMLSpanElement, ComponentPropsWithoutRef<'span'>>(function VisuallyHidden({ className, ...rest }, ref) {
  return <span data-gs-slot="visually-hidden" {...rest} ref={ref} className={joinClasses('gs-visually-hidden', className)} />;
});
