'use client';
import { confirmDialogOver } from '../dialog/confirmDialogOver.js';
import { Dialog } from './Dialog.js';

/** Asks once before an act that cannot be undone. */
export const ConfirmDialog = confirmDialogOver(Dialog);
