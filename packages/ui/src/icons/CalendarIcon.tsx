import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A sheet of a calendar: a day. */
export const CalendarIcon = forwardRef<SVGSVGElement, IconProps>(function CalendarIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M2.6 3.4h10.8v10H2.6zM2.6 6.6h10.8M5.4 1.8v3M10.6 1.8v3" />
    </Icon>
  );
});
