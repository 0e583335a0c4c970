import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { joinClasses } from '../joinClasses.js';

/** Props of every icon: those of its `svg`. */
export type IconProps = ComponentPropsWithoutRef<'svg'>;

/** A 16-unit drawing in the colour and size of the text around it; decoration, so assistive technology skips it. */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon({ className, children, ...rest }, ref) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
      ref={ref}
      className={joinClasses('gs-icon', className)}
    >
      {children}
    </svg>
  );
});
