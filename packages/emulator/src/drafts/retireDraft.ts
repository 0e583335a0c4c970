import type { Context } from '../http/Call.js';
import type { DraftRecord } from '../records/DraftRecord.js';

/** Takes a stamped draft from the open ones; a trace of it stays that leads to the invoice. */
export function retireDraft(draft: DraftRecord, uuid: string, { database, partition, now }: Pick<Context, 'database' | 'partition' | 'now'>): void {
  database.drafts.remove(partition, draft.id);
  database.stampedDrafts.put(partition, { ...draft, uuid, updated_at: Math.max(now, draft.updated_at + 1) });
  database.previews.remove(draft.id);
}
