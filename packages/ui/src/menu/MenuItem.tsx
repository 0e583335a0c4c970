'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import * as DropdownMenu from 'radix-ui/dropdown-menu';
import { adaptable } from '../adapters/adaptable.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of MenuItem; `onSelect` runs the act. */
export interface MenuItemProps extends ComponentPropsWithoutRef<typeof DropdownMenu.Item> {
  icon?: ReactNode;
  /** A key combination, shown at the end; listening for it is up to the caller. */
  shortcut?: string | undefined;
  /** The act destroys something. */
  danger?: boolean | undefined;
}

const OwnMenuItem = forwardRef<HTMLDivElement, MenuItemProps>(function MenuItem({ icon, shortcut, danger = false, className, children, ...rest }, ref) {
  const slotClass = useSlotClasses();
  return (
    <DropdownMenu.Item
      data-gs-slot="menu-item"
      aria-keyshortcuts={shortcut}
      {...rest}
      ref={ref}
      className={slotClass('menu-item', 'gs-menu-item', className)}
      data-tone={danger ? 'bad' : undefined}
    >
      {icon}
      <span className="gs-menu-text">{children}</span>
      {shortcut && (
        <span className="gs-code" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </DropdownMenu.Item>
  );
});

/** One act of a Menu. */
export const MenuItem = adaptable('MenuItem', OwnMenuItem);
