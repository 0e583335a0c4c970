'use client';
import { useMessages, useSlotClasses } from '@gigstack-ui/ui';
import { useStore } from 'zustand';
import type { InvoiceSlot } from '../invoiceSlots.js';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { unreadableFields } from './model/unreadableFields.js';
import { useEditor, useEditorState } from './SessionContext.js';
import { useSaveState } from './useSaveState.js';

const TONE = { saved: 'ok', pending: 'quiet', saving: 'quiet', failed: 'bad', offline: 'warn', conflict: 'warn' } as const;

/** A dot and one word about saving; screen readers hear only what is worth an interruption. */
export function SaveStatus() {
  const slotClass = useSlotClasses<InvoiceSlot>();
  const texts = useMessages(invoiceMessages);
  const editor = useEditor();
  const { state } = useSaveState(editor);
  const exists = useEditorState(({ stored }) => stored !== undefined);
  // Asked once the typing rests: every number is half typed for a moment.
  const isHeld = useStore(editor.quietForm, (form) => state === 'pending' && unreadableFields(form).length > 0);
  const words = { saved: texts.saveSaved, pending: isHeld ? texts.saveHeld : texts.savePending, saving: texts.saveSaving, failed: texts.saveFailed, offline: texts.saveOffline, conflict: texts.saveConflict };
  const word = words[state];
  // These two come and go with the typing; a screen reader that said them would talk over it.
  const isPassing = state === 'saving' || state === 'pending';

  if (!exists && state === 'saved') return null;
  return (
    <span className={slotClass('save-status', 'gs-save')} data-gs-slot="save-status" data-state={state} data-tone={TONE[state]}>
      <span className="gs-dot" aria-hidden="true" />
      <span role="status">{isPassing ? '' : word}</span>
      {isPassing && word}
    </span>
  );
}
