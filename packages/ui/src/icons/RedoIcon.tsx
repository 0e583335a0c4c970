import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** An arrow forward: redo. */
export const RedoIcon = forwardRef<SVGSVGElement, IconProps>(function RedoIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M10.4 2.8 13.6 6l-3.2 3.2M13.4 6H6.8a4.2 4.2 0 0 0 0 8.4H10" />
    </Icon>
  );
});
