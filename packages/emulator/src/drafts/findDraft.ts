import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { DraftRecord } from '../records/DraftRecord.js';

/** The draft of the path, open or stamped; 404 when it is gone. */
export function findDraft({ database, partition, params }: Call): DraftRecord {
  const id = params['id'] ?? '';
  const draft = database.drafts.get(partition, id) ?? database.stampedDrafts.get(partition, id);
  if (!draft) throw ApiFailure.notFound('Draft');
  return draft;
}

/** The draft of the path if it can still change; 409 names the invoice it became. */
export function findOpenDraft(call: Call): DraftRecord {
  const draft = findDraft(call);
  if (draft.uuid !== undefined) {
    throw new ApiFailure(409, 'resource_conflict', `This draft was already stamped as invoice ${draft.uuid}`, [
      `uuid: ${draft.uuid}`,
    ]);
  }
  return draft;
}
