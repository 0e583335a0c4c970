import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** Six dots: can be moved. */
export const GripIcon = forwardRef<SVGSVGElement, IconProps>(function GripIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" />
    </Icon>
  );
});
