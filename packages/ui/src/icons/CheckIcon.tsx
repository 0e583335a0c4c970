import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A tick: confirmed. */
export const CheckIcon = forwardRef<SVGSVGElement, IconProps>(function CheckIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="m3 8.5 3.2 3.2L13 5" />
    </Icon>
  );
});
