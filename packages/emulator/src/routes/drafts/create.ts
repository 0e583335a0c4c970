import { presentDraft } from '../../drafts/presentDraft.js';
import { readDraftFields } from '../../drafts/readDraftFields.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { randomId } from '../../ids/randomId.js';
import type { DraftRecord } from '../../records/DraftRecord.js';

/** `POST /invoices/draft`: only `invoice_type` is required. */
export const createDraft: Handler = (call) =>
  call.database.transaction(() => {
    const { fields, totals } = readDraftFields(call);
    const draft: DraftRecord = { id: randomId(), fields, created_at: call.now, updated_at: call.now };
    call.database.drafts.put(call.partition, draft);
    return one('Draft created', presentDraft(draft, call, totals), 201);
  });
