'use client';
import { useAnnounce, useMessages } from '@gigstack-ui/ui';
import { useEffect } from 'react';
import { invoiceMessages } from '../messages/invoiceMessages.js';
import { unreadableFields } from './model/unreadableFields.js';
import { useEditor, useEditorState, useFormValue } from './SessionContext.js';
import { useSaveState } from './useSaveState.js';

const TONE = { saved: 'ok', pending: 'quiet', saving: 'quiet', failed: 'bad', offline: 'warn', conflict: 'warn' } as const;

/** A dot and one word about saving; screen readers hear only what is worth an interruption. */
export function SaveStatus() {
  const texts = useMessages(invoiceMessages);
  const announce = useAnnounce();
  const { state } = useSaveState(useEditor());
  const exists = useEditorState(({ stored }) => stored !== undefined);
  const isHeld = useFormValue((form) => unreadableFields(form).length > 0);
  const words = { saved: texts.saveSaved, pending: isHeld ? texts.saveHeld : texts.savePending, saving: texts.saveSaving, failed: texts.saveFailed, offline: texts.saveOffline, conflict: texts.saveConflict };
  const word = words[state];
  // "Guardando…" and "Sin guardar" change with the typing; announcing them would talk over it.
  const spoken = exists && state !== 'saving' && state !== 'pending' ? word : '';

  useEffect(() => {
    if (spoken) announce(spoken);
  }, [announce, spoken]);

  if (!exists && state === 'saved') return null;
  return (
    <span className="gs-save" data-gs-slot="save-status" data-state={state} data-tone={TONE[state]}>
      <span className="gs-dot" aria-hidden="true" />
      {word}
    </span>
  );
}
