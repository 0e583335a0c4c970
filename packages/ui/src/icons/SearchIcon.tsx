import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A lens: search. */
export const SearchIcon = forwardRef<SVGSVGElement, IconProps>(function SearchIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="m10.4 10.4 3.4 3.4M11.6 7A4.6 4.6 0 1 1 2.4 7a4.6 4.6 0 0 1 9.2 0z" />
    </Icon>
  );
});
