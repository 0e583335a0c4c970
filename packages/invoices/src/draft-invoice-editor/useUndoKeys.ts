'use client';
import { useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useEffect, type RefObject } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import type { FormPath } from './model/formPath.js';
import { useEditor } from './SessionContext.js';

/**
 * Ctrl/Cmd+Z, Shift+Z and Y over the whole form, wherever inside it the focus is; what comes back is shown. A dialog over the form stands elsewhere in the page and keeps
 * the undo of its own fields.
 */
export function useUndoKeys(root: RefObject<HTMLElement | null>, onGoTo: (path: FormPath) => void): void {
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { undo, redo } = useEditor();

  useEffect(() => {
    const element = root.current;
    function onKeyDown(event: KeyboardEvent): void {
      const way = wayOf(event);
      if (!way) return;
      // The browser's own undo knows one field, and nothing of lines that came and went.
      event.preventDefault();
      const place = way === 'undo' ? undo() : redo();
      if (!place) return;
      announce(way === 'undo' ? texts.undone : texts.redone);
      onGoTo(place);
    }
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [announce, onGoTo, redo, root, texts, undo]);
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}
