import { findOpenDraft } from '../../drafts/findDraft.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `DELETE /invoices/draft/:id`: for good, with its preview. */
export const removeDraft: Handler = (call) =>
  call.database.transaction(() => {
    const draft = findOpenDraft(call);
    call.database.drafts.remove(call.partition, draft.id);
    call.database.previews.remove(draft.id);
    return one('Draft deleted', { id: draft.id, deleted: true });
  });
