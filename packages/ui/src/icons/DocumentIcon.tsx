import { forwardRef } from 'react';
import { Icon, type IconProps } from './Icon.js';

/** A sheet: a document. */
export const DocumentIcon = forwardRef<SVGSVGElement, IconProps>(function DocumentIcon(props, ref) {
  return (
    <Icon {...props} ref={ref}>
      <path d="M3.6 1.8h5.6l3.2 3.2v9.2H3.6zM9 2v3.2h3.2M6 8.4h4M6 11h4" />
    </Icon>
  );
});
