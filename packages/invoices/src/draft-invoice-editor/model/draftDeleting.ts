import { GigstackError } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import { isStamping } from './draftStamping.js';
import type { SessionParts } from './SessionParts.js';

/** Deleting the draft. */
export interface DraftDeleting {
  /** Deletes the draft, with what is not saved of it; does nothing while a stamp is under way. Throws when gigstack does not answer: then nothing has changed here. */
  readonly deleteDraft: () => Promise<void>;
}

/** Deleting for one session. */
export function draftDeleting({ client, state, saver, autosave, memory, report, isReadOnly }: SessionParts): DraftDeleting {
  return {
    async deleteDraft() {
      if (isReadOnly() || isStamping(state.getState().stamp)) return;
      autosave.pause();
      try {
        // While it pauses no save starts, so this waits for the one under way: it may be the one that makes the draft.
        await autosave.flush();
        const draft = await saver.existing();
        if (draft) await client.call(drafts.remove, { params: { id: draft.id } }).catch(unlessGone);
        autosave.discard();
        memory.clear();
        state.setState({ phase: 'deleted' });
        if (draft) report({ type: 'draft.deleted', draftId: draft.id });
      } finally {
        autosave.resume();
      }
    },
  };
}

/** Somebody else was faster: it is gone, as was wanted. */
function unlessGone(error: unknown): void {
  if (!(error instanceof GigstackError && error.status === 404)) throw error;
}
