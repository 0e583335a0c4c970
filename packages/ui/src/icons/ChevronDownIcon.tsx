import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** An arrow down: opens a list. */
export const ChevronDownIcon = forwardRef<SVGSVGElement, IconProps>(function ChevronDownIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="m4 6.2 4 4 4-4" />
    </Icon>
  );
});
