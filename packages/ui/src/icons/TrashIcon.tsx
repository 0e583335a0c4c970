import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A bin: delete. */
export const TrashIcon = forwardRef<SVGSVGElement, IconProps>(function TrashIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M2.8 4.4h10.4M6.2 4.2V2.6h3.6v1.6M4.2 4.6l.6 8.8h6.4l.6-8.8" />
    </Icon>
  );
});
