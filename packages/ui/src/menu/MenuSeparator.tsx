'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import * as DropdownMenu from 'radix-ui/dropdown-menu';
import { joinClasses } from '../joinClasses.js';

/** A hairline between groups of acts. */
export const MenuSeparator = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<typeof DropdownMenu.Separator>>(function MenuSeparator({ className, ...rest }, ref) {
  return <DropdownMenu.Separator data-gs-slot="menu-separator" {...rest} ref={ref} className={joinClasses('gs-menu-separator', className)} />;
});
