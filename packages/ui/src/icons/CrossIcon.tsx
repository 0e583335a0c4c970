import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A cross: close, remove, wrong. */
export const CrossIcon = forwardRef<SVGSVGElement, IconProps>(function CrossIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="m4 4 8 8m0-8-8 8" />
    </Icon>
  );
});
