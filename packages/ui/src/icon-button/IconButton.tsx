'use client';
import { forwardRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Button, type ButtonProps } from '../button/Button.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of IconButton. */
export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What a screen reader calls it. */
  label: string;
  /** The icon. */
  children: ReactNode;
}

const OwnIconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton({ label, variant = 'quiet', className, children, loading, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <Button data-gs-slot="icon-button" {...rest} ref={ref} variant={variant} loading={loading} aria-label={label} className={slotClass('icon-button', 'gs-icon-button', className)}>
      {!loading && children}
    </Button>
  );
});

/** A square button that shows an icon and says its name. */
export const IconButton = adaptable('IconButton', OwnIconButton);
