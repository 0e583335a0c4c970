import { presentClient } from '../clients/presentClient.js';
import type { Call } from '../http/Call.js';
import { seriesOf } from '../issuing/seriesOf.js';
import { totalsOf } from '../issuing/totalsOf.js';
import type { DraftRecord } from '../records/DraftRecord.js';
import { sum } from '../text/sum.js';
import { clientOf } from './clientOf.js';

/** A draft as the API shows it: its own times in milliseconds, its client's in seconds. */
export function presentDraft(draft: DraftRecord, call: Call, totals = totalsOf(draft.fields)) {
  const { fields } = draft;
  const client = clientOf(fields, call);
  return {
    id: draft.id,
    draft: draft.uuid === undefined,
    status: draft.uuid === undefined ? 'draft' : 'stamped',
    ...(draft.uuid !== undefined && { uuid: draft.uuid }),
    ...fields,
    client: client?.id === undefined ? (client ?? null) : presentClient(client, call),
    currency: totals.currency,
    exchange_rate: fields.exchange_rate ?? 1,
    subtotal: Number(totals.subtotal),
    discount: Number(totals.discount),
    total: sum(totals.total, call.drift),
    series: seriesOf(fields, call.team),
    date: fields.date ?? 0,
    exports: fields.exports ?? '01',
    items: fields.items ?? [],
    global: fields.global ?? {},
    related_documents: fields.related_documents ?? [],
    complements: fields.complements ?? [],
    metadata: fields.metadata ?? {},
    emails: fields.emails ?? [],
    livemode: call.livemode,
    owner: `user_${call.team.id}`,
    team: call.team.id,
    from: 'api',
    created_at: draft.created_at,
    updated_at: draft.updated_at,
  };
}
