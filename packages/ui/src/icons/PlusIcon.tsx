import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A plus: add. */
export const PlusIcon = forwardRef<SVGSVGElement, IconProps>(function PlusIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  );
});
