import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A triangle: look at this. */
export const WarningIcon = forwardRef<SVGSVGElement, IconProps>(function WarningIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M8 2.2 14.4 13.4H1.6zM8 6.4v3.2m0 1.9v.1" />
    </Icon>
  );
});
