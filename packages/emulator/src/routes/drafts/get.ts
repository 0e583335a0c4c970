import { findDraft } from '../../drafts/findDraft.js';
import { presentDraft } from '../../drafts/presentDraft.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `GET /invoices/draft/:id`: with the last preview in base64, if there is one; a stamped draft tells its `uuid`. */
export const getDraft: Handler = (call) => {
  const draft = findDraft(call);
  const pdf = call.database.previews.get(call.partition, draft.id);
  return one('Draft retrieved successfully', { ...presentDraft(draft, call), ...(pdf !== undefined && { pdf }) });
};
