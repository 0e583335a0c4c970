'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import * as Radix from 'radix-ui/popover';
import { adaptable } from '../adapters/adaptable.js';
import { PortalBoundary } from '../portal/PortalBoundary.js';
import { usePortalContainer } from '../portal/usePortalContainer.js';
import { keepTabInShadow } from '../shadow/keepTabInShadow.js';
import { openInShadow } from '../shadow/openInShadow.js';
import { useControllableState } from '../useControllableState.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Popover; native props and those of radix' content (`align`, `side` …) go to the sheet. */
export interface PopoverProps extends ComponentPropsWithoutRef<typeof Radix.Content> {
  /** The button that opens it. */
  trigger: ReactNode;
  /** Name of the sheet for assistive technology. */
  label: string;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

const OwnPopover = forwardRef<HTMLDivElement, PopoverProps>(function Popover({ trigger, label, open, onOpenChange, align = 'start', onOpenAutoFocus, onKeyDown, className, children, ...content }, ref) {
  const slotClass = useSlotClasses();
  const [isOpen, setOpen] = useControllableState(open, false, onOpenChange);
  const container = usePortalContainer(isOpen, 'nearest');
  return (
    <Radix.Root open={isOpen} onOpenChange={setOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      {container && (
        <Radix.Portal container={container}>
          <Radix.Content
            data-gs-slot="popover"
            aria-label={label}
            align={align}
            sideOffset={4}
            collisionPadding={8}
            {...content}
            ref={ref}
            onOpenAutoFocus={(event) => {
              onOpenAutoFocus?.(event);
              openInShadow(event);
            }}
            onKeyDown={(event) => {
              onKeyDown?.(event);
              keepTabInShadow(event);
            }}
            className={slotClass('popover', 'gs-popover', className)}
          >
            <PortalBoundary>{children}</PortalBoundary>
          </Radix.Content>
        </Radix.Portal>
      )}
    </Radix.Root>
  );
});

/** A small sheet next to its button; the page behind stays usable. */
export const Popover = adaptable('Popover', OwnPopover);
