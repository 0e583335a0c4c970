'use client';
import type { ReactNode } from 'react';
import { confirmDialogOver } from './confirmDialogOver.js';
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

/** Asks once before an act that cannot be undone. */
export const ConfirmDialog = confirmDialogOver(Dialog);
