'use client';
import { forwardRef, useImperativeHandle, useRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import * as Radix from 'radix-ui/dialog';
import { adaptable } from '../adapters/adaptable.js';
import { IconButton } from '../icon-button/IconButton.js';
import { CrossIcon } from '../icons/CrossIcon.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { PortalBoundary } from '../portal/PortalBoundary.js';
import { usePortalContainer } from '../portal/usePortalContainer.js';
import { keepTabInShadow } from '../shadow/keepTabInShadow.js';
import { openInShadow } from '../shadow/openInShadow.js';
import { useAloneInShadow } from '../shadow/useAloneInShadow.js';
import { useControllableState } from '../useControllableState.js';
import { useSlotClasses } from '../slots/useSlotClasses.js';

/** Props of Dialog; native props and those of radix' content (`onEscapeKeyDown`, `onOpenAutoFocus` …) go to the dialog element. */
export interface DialogProps extends Omit<ComponentPropsWithoutRef<typeof Radix.Content>, 'title'> {
  open?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** The element that opens it, for a dialog that owns its state. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, at the end; they stay in sight while the content scrolls. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** Where it stands: in the middle, or at the end side over the full height. */
  placement?: 'center' | 'end' | undefined;
  children?: ReactNode;
}

const OwnDialog = forwardRef<HTMLDivElement, DialogProps>(function Dialog(
  { open, defaultOpen = false, onOpenChange, trigger, title, description, footer, size = 'md', placement = 'center', onInteractOutside, onOpenAutoFocus, onCloseAutoFocus, onKeyDown, className, children, ...content },
  ref,
) {
  const slotClass = useSlotClasses();
  const texts = useMessages(uiMessages);
  const [isOpen, setOpen] = useControllableState(open, defaultOpen, onOpenChange);
  const container = usePortalContainer(isOpen, 'root');
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null);
  useImperativeHandle(ref, () => sheet as HTMLDivElement, [sheet]);
  useAloneInShadow(sheet);
  // Radix gives the focus back to its own trigger only; a dialog that the host opens has none.
  const opener = useRef<Element | null>(null);

  return (
    <Radix.Root open={isOpen} onOpenChange={setOpen}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      {container && (
        <Radix.Portal container={container}>
          <Radix.Overlay className="gs-overlay" data-gs-slot="overlay" data-placement={placement}>
            <Radix.Content
              data-gs-slot="dialog"
              aria-describedby={description ? undefined : ''}
              {...content}
              ref={setSheet}
              onOpenAutoFocus={(event) => {
                opener.current = deepActive(document);
                onOpenAutoFocus?.(event);
                openInShadow(event);
              }}
              onKeyDown={(event) => {
                onKeyDown?.(event);
                keepTabInShadow(event);
              }}
              onCloseAutoFocus={(event) => {
                onCloseAutoFocus?.(event);
                if (trigger || event.defaultPrevented || !(opener.current instanceof HTMLElement)) return;
                event.preventDefault();
                opener.current.focus();
              }}
              onInteractOutside={(event) => {
                onInteractOutside?.(event);
                // A notice lies over everything; undoing what it tells must not close the sheet that did it.
                if (event.target instanceof Element && event.target.closest('[data-gs-slot="toast-region"]')) event.preventDefault();
              }}
              className={slotClass('dialog', 'gs-dialog', className)}
              data-size={size}
              data-placement={placement}
            >
              <PortalBoundary>
                <header className="gs-dialog-header">
                  <Radix.Title className="gs-dialog-title">{title}</Radix.Title>
                  {description && <Radix.Description className="gs-dialog-description">{description}</Radix.Description>}
                </header>
                <div className="gs-dialog-body" data-gs-slot="dialog-body">
                  {children}
                </div>
                {footer && <footer className="gs-dialog-footer">{footer}</footer>}
                {/* Last in the order, so that a dialog opens with the focus on its first field. */}
                <Radix.Close asChild>
                  <IconButton label={texts.close} size="sm" className="gs-dialog-close">
                    <CrossIcon />
                  </IconButton>
                </Radix.Close>
              </PortalBoundary>
            </Radix.Content>
          </Radix.Overlay>
        </Radix.Portal>
      )}
    </Radix.Root>
  );
});

/** What has the focus, inside shadow roots too. */
function deepActive(root: Document | ShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? deepActive(activeElement.shadowRoot) : activeElement;
}

/** A modal sheet over the page; lists and menus inside it stay inside it, and Escape closes them first. */
export const Dialog = adaptable('Dialog', OwnDialog);
