import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** An arrow back: undo. */
export const UndoIcon = forwardRef<SVGSVGElement, IconProps>(function UndoIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M5.6 2.8 2.4 6l3.2 3.2M2.6 6h6.6a4.2 4.2 0 0 1 0 8.4H6" />
    </Icon>
  );
});
