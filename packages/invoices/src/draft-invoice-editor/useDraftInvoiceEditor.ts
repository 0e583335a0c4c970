'use client';
import { draftQuery, draftsQuery, incomeInvoicesQuery, useGigstack, useGigstackQueryClient } from '@gigstack-ui/hooks';
import { useEffect, useState } from 'react';
import type { DraftLike } from './documentForm.js';
import type { DraftInvoiceEvent } from './DraftInvoiceEvent.js';
import { createDraftSession, type DraftSession } from './model/createDraftSession.js';
import { forwardingClient } from './model/forwardingClient.js';
import { useLatest } from './useLatest.js';
import { useLeaveWarning } from './useLeaveWarning.js';

/** Settings of the headless editor. */
export interface UseDraftInvoiceEditorOptions {
  /** Draft to edit; absent starts a new one, which exists only once something was typed. */
  draftId?: string | undefined;
  /** Content of a new draft, in the API's own shape. Read once. */
  defaults?: DraftLike | undefined;
  /** Lets nothing be changed, saved or stamped. */
  readOnly?: boolean | undefined;
  onEvent?: ((event: DraftInvoiceEvent) => void) | undefined;
}

/**
 * The model of the editor: `form` and `state` are stores to read with `useStore` of zustand, all else is what a person can do.
 * The object stays the same until another draft, team or person is asked for.
 */
export type DraftInvoiceEditorModel = DraftSession;

/** One invoice being edited, without a screen: create on first edit, autosave, recovery, conflict, totals, preview, stamp. */
export function useDraftInvoiceEditor({ draftId, defaults, readOnly = false, onEvent }: UseDraftInvoiceEditorOptions = {}): DraftInvoiceEditorModel {
  const client = useGigstack();
  const queryClient = useGigstackQueryClient();
  const latestEvent = useLatest(onEvent);
  const latestReadOnly = useLatest(readOnly);
  const latestClient = useLatest(client);
  const scope = JSON.stringify(client.scope);

  const start = () => ({
    scope,
    draftId,
    editor: createDraftSession({
      client: forwardingClient(client, () => latestClient.current),
      draftId,
      defaults,
      isReadOnly: () => latestReadOnly.current,
      onEvent: (event) => {
        // What lists show of drafts and invoices is no longer so.
        for (const list of [draftsQuery(client), incomeInvoicesQuery(client)]) void queryClient.invalidateQueries({ queryKey: list.queryKey });
        latestEvent.current?.(event);
      },
      onStored: (draft) => queryClient.setQueryData(draftQuery(client, draft.id).queryKey, draft),
    }),
  });
  const [held, hold] = useState(start);

  // The host puts the id of a draft that was just created into its address: that is the draft already open.
  const isSame = held.scope === scope && (held.draftId === draftId || (draftId !== undefined && held.editor.state.getState().stored?.id === draftId));
  const next = isSame ? (held.draftId === draftId ? held : { ...held, draftId }) : start();
  if (next !== held) hold(next);

  const { editor } = next;
  useEffect(() => editor.open(), [editor]);
  useEffect(() => {
    // Without it (no connection) there are no findings yet; whoever stamps asks for it again.
    editor.loadCheck().catch(() => undefined);
  }, [editor]);
  useLeaveWarning(editor);
  return editor;
}
