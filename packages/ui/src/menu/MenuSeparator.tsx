'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import * as DropdownMenu from 'radix-ui/dropdown-menu';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of MenuSeparator. */
export type MenuSeparatorProps = ComponentPropsWithoutRef<typeof DropdownMenu.Separator>;

const OwnMenuSeparator = forwardRef<HTMLDivElement, MenuSeparatorProps>(function MenuSeparator({ className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return <DropdownMenu.Separator data-gs-slot="menu-separator" {...rest} ref={ref} className={slotClass('menu-separator', 'gs-menu-separator', className)} />;
});

/** A hairline between groups of acts. */
export const MenuSeparator = adaptable('MenuSeparator', OwnMenuSeparator);
