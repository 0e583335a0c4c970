import { Icon, type IconProps } from '@gigstack-ui/ui';
import { forwardRef } from 'react';

/** A star: marked. */
export const StarIcon = forwardRef<SVGSVGElement, IconProps>(function StarIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="m8 2.2 1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z" />
    </Icon>
  );
});
