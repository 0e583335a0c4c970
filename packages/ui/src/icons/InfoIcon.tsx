import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A circled i: good to know. */
export const InfoIcon = forwardRef<SVGSVGElement, IconProps>(function InfoIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M8 7.4v3.8M8 4.8v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z" />
    </Icon>
  );
});
