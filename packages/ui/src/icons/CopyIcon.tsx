import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** Two sheets: copy. */
export const CopyIcon = forwardRef<SVGSVGElement, IconProps>(function CopyIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M5.4 5.4h8v8h-8zM10.4 5.2V2.6h-8v8h2.8" />
    </Icon>
  );
});
