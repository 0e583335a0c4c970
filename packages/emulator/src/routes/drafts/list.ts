import { presentDraft } from '../../drafts/presentDraft.js';
import type { Handler } from '../../http/Call.js';
import { listPage } from '../../lists/listPage.js';

/** `GET /invoices/draft`: open drafts; a stamped one has left the list. */
export const listDrafts: Handler = (call) =>
  listPage(call, {
    collection: call.database.drafts,
    message: 'Drafts retrieved successfully',
    present: (draft) => presentDraft(draft, call),
    metadataOf: ({ fields }) => fields.metadata,
  });
