'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import * as DropdownMenu from 'radix-ui/dropdown-menu';
import { adaptable } from '../adapters/adaptable.js';
import { usePortalContainer } from '../portal/usePortalContainer.js';
import { useUi } from '../provider/uiContext.js';
import { enterShadowMenu } from '../shadow/enterShadowMenu.js';
import { moveInShadowMenu } from '../shadow/moveInShadowMenu.js';
import { useControllableState } from '../useControllableState.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Menu; native props and those of radix' content (`align`, `side` …) go to the menu element. */
export interface MenuProps extends ComponentPropsWithoutRef<typeof DropdownMenu.Content> {
  /** The button that opens it; it names the menu. */
  trigger: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

const OwnMenu = forwardRef<HTMLDivElement, MenuProps>(function Menu({ trigger, open, onOpenChange, align = 'end', onFocus, onKeyDownCapture, className, children, ...content }, ref) {
  const slotClass = useSlotClasses();
  const { dir } = useUi();
  const [isOpen, setOpen] = useControllableState(open, false, onOpenChange);
  const container = usePortalContainer(isOpen, 'nearest');
  return (
    <DropdownMenu.Root open={isOpen} onOpenChange={setOpen} modal={false} dir={dir}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {container && (
        <DropdownMenu.Portal container={container}>
          <DropdownMenu.Content
            data-gs-slot="menu"
            align={align}
            sideOffset={4}
            collisionPadding={8}
            loop
            {...content}
            ref={ref}
            onFocus={(event) => {
              onFocus?.(event);
              enterShadowMenu(event);
            }}
            onKeyDownCapture={(event) => {
              onKeyDownCapture?.(event);
              moveInShadowMenu(event);
            }}
            className={slotClass('menu', 'gs-menu', className)}
          >
            {children}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      )}
    </DropdownMenu.Root>
  );
});

/** A list of acts behind a button. */
export const Menu = adaptable('Menu', OwnMenu);
