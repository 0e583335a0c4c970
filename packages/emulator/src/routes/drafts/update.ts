import { findOpenDraft } from '../../drafts/findDraft.js';
import { presentDraft } from '../../drafts/presentDraft.js';
import { readDraftFields } from '../../drafts/readDraftFields.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';

/** `PUT /invoices/draft/:id`: the body replaces the whole draft, so what it leaves out is cleared. */
export const updateDraft: Handler = (call) =>
  call.database.transaction(() => {
    const draft = findOpenDraft(call);
    const { fields, totals } = readDraftFields(call, draft.fields.invoice_type);
    // Always later than before, so that two versions of a draft never share their `updated_at`.
    const updated = { ...draft, fields, updated_at: Math.max(call.now, draft.updated_at + 1) };
    call.database.drafts.put(call.partition, updated);
    call.database.previews.remove(draft.id);
    return one('Draft updated', presentDraft(updated, call, totals));
  });
