'use client';
import { IconButton, RedoIcon, UndoIcon, useMessages } from '@gigstack-ui/ui';
import { useStore } from 'zustand';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { useEditor } from './SessionContext.js';
import { useModifierKey } from './useModifierKey.js';

/** Undo and redo over the whole form, for whoever has no keyboard or does not know the keys. */
export function HistoryButtons() {
  const texts = useMessages(invoiceMessages);
  const { undo, redo, history } = useEditor();
  const { canUndo, canRedo } = useStore(history);
  const modifier = useModifierKey();
  return (
    <div className="gs-editor-history" role="group" aria-label={texts.history}>
      <IconButton label={texts.undoLast} title={`${texts.undo} (${modifier}Z)`} size="sm" disabled={!canUndo} onClick={() => undo()}>
        <UndoIcon />
      </IconButton>
      <IconButton label={texts.redo} title={`${texts.redo} (${modifier}⇧Z)`} size="sm" disabled={!canRedo} onClick={() => redo()}>
        <RedoIcon />
      </IconButton>
    </div>
  );
}
