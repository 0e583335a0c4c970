'use client';
import { forwardRef, type ReactNode } from 'react';
import { Button, type ButtonProps } from '../button/Button.js';
import { joinClasses } from '../joinClasses.js';

/** Props of IconButton. */
export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What a screen reader calls it. */
  label: string;
  /** The icon. */
  children: ReactNode;
}

/** A square button that shows an icon and says its name. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton({ label, variant = 'quiet', className, children, loading, ...rest }, ref) {
  return (
    <Button data-gs-slot="icon-button" {...rest} ref={ref} variant={variant} loading={loading} aria-label={label} className={joinClasses('gs-icon-button', className)}>
      {!loading && children}
    </Button>
  );
});
