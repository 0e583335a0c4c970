import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** Three dots: more acts. */
export const MoreIcon = forwardRef<SVGSVGElement, IconProps>(function MoreIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M3.2 8h.01M8 8h.01M12.8 8h.01" strokeWidth="2.2" />
    </Icon>
  );
});
