'use client';
import { PreviewDialog } from './PreviewDialog.js';
import { StampDialog } from './StampDialog.js';

/** Props of EditorDialogs. */
export interface EditorDialogsProps {
  open: 'preview' | 'stamp' | undefined;
  onClose: () => void;
  /** Leads to the field that a rejection is about. */
  onFix: (path: string) => void;
}

/** The two dialogs of the editor. */
export function EditorDialogs({ open, onClose, onFix }: EditorDialogsProps) {
  return (
    <>
      <PreviewDialog isOpen={open === 'preview'} onClose={onClose} />
      <StampDialog isOpen={open === 'stamp'} onClose={onClose} onFix={onFix} />
    </>
  );
}
