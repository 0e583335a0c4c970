import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A circled mark: this blocks. */
export const StopIcon = forwardRef<SVGSVGElement, IconProps>(function StopIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M8 4.6v3.8m0 2.6v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z" />
    </Icon>
  );
});
