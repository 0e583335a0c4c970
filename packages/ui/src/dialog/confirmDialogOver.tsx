'use client';
import { forwardRef, useRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Button } from '../button/Button.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import type { ConfirmDialogProps } from './ConfirmDialog.js';
import type { DialogProps } from './Dialog.js';

/** The ConfirmDialog that shows itself in this Dialog. */
export function confirmDialogOver(Dialog: ForwardRefExoticComponent<DialogProps & RefAttributes<HTMLDivElement>>): ForwardRefExoticComponent<ConfirmDialogProps & RefAttributes<HTMLDivElement>> {
  const OwnConfirmDialog = forwardRef<HTMLDivElement, ConfirmDialogProps>(function ConfirmDialog(
    { confirmLabel, cancelLabel, danger = false, loading = false, onConfirm, onOpenChange, size = 'sm', ...dialog },
    ref,
  ) {
    const texts = useMessages(uiMessages);
    const cancel = useRef<HTMLButtonElement>(null);
    const confirm = useRef<HTMLButtonElement>(null);
    const change = (open: boolean) => {
      if (!loading) onOpenChange?.(open);
    };

    return (
      <Dialog
        role="alertdialog"
        {...dialog}
        ref={ref}
        size={size}
        onOpenChange={change}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          (danger ? cancel : confirm).current?.focus();
        }}
        footer={
          <>
            <Button ref={cancel} variant="quiet" onClick={() => change(false)} disabled={loading}>
              {cancelLabel ?? texts.cancel}
            </Button>
            <Button ref={confirm} variant={danger ? 'danger' : 'primary'} loading={loading} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </>
        }
      />
    );
  });
  return adaptable('ConfirmDialog', OwnConfirmDialog);
}
