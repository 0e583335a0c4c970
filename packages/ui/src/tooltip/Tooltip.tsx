'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import * as Radix from 'radix-ui/tooltip';
import { adaptable } from '../adapters/adaptable.js';
import { usePortalContainer } from '../portal/usePortalContainer.js';
import { useControllableState } from '../useControllableState.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Tooltip; native props and those of radix' content (`side` …) go to the tip. */
export interface TooltipProps extends Omit<ComponentPropsWithoutRef<typeof Radix.Content>, 'content'> {
  /** A few words; nothing that is only said here, because touch never sees it. */
  content: ReactNode;
  /** The one focusable element it explains. */
  children: ReactNode;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

const OwnTooltip = forwardRef<HTMLDivElement, TooltipProps>(function Tooltip({ content, children, open, onOpenChange, className, ...rest }, ref) {
  const slotClass = useSlotClasses();
  const [isOpen, setOpen] = useControllableState(open, false, onOpenChange);
  const container = usePortalContainer(isOpen, 'nearest');
  return (
    <Radix.Provider delayDuration={400}>
      <Radix.Root open={isOpen} onOpenChange={setOpen}>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        {container && (
          <Radix.Portal container={container}>
            <Radix.Content data-gs-slot="tooltip" sideOffset={6} collisionPadding={8} {...rest} ref={ref} className={slotClass('tooltip', 'gs-tooltip', className)}>
              {content}
            </Radix.Content>
          </Radix.Portal>
        )}
      </Radix.Root>
    </Radix.Provider>
  );
});

/** A few words about a control, on hover and on focus. */
export const Tooltip = adaptable('Tooltip', OwnTooltip);
