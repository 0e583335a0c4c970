'use client';
import { forwardRef, useRef, type ReactNode } from 'react';
import { adaptable } from '../adapters/adaptable.js';
import { Button } from '../button/Button.js';
import { useMessages } from '../messages/useMessages.js';
import { uiMessages } from '../messages/uiMessages.js';
import { Dialog, type DialogProps } from './Dialog.js';

/** Props of ConfirmDialog. */
export interface ConfirmDialogProps extends Omit<DialogProps, 'footer' | 'placement'> {
  /** The verb that says what will happen, e.g. "Borrar borrador". */
  confirmLabel: ReactNode;
  /** "Cancelar" unless told. */
  cancelLabel?: ReactNode;
  /** The act is destructive: its button is red and the way out gets the focus. */
  danger?: boolean | undefined;
  /** The act is under way: the dialog stays and cannot be closed. */
  loading?: boolean | undefined;
  /** Runs the act; closing is up to the caller. */
  onConfirm: () => void;
}

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

/** Asks once before an act that cannot be undone. */
export const ConfirmDialog = adaptable('ConfirmDialog', OwnConfirmDialog);
