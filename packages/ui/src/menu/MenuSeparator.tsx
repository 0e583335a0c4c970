'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import * as DropdownMenu from 'radix-ui/dropdown-menu';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** A hairline between groups of acts. */
export const MenuSeparator = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<typeof DropdownMenu.Separator>>(function MenuSeparator({ className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return <DropdownMenu.Separator data-gs-slot="menu-separator" {...rest} ref={ref} className={slotClass('menu-separator', 'gs-menu-separator', className)} />;
});
