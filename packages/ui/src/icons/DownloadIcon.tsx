import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** An arrow into a tray: download. */
export const DownloadIcon = forwardRef<SVGSVGElement, IconProps>(function DownloadIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M8 2.4v7.8M4.6 7 8 10.4 11.4 7M2.8 13.4h10.4" />
    </Icon>
  );
});
