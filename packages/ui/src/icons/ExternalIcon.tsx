import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** An arrow out of a frame: opens elsewhere. */
export const ExternalIcon = forwardRef<SVGSVGElement, IconProps>(function ExternalIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M6.4 3.4H3v9.6h9.6V9.6M9.4 2.6h4v4M13 3 7.6 8.4" />
    </Icon>
  );
});
