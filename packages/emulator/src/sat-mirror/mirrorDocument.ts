import type { Context } from '../http/Call.js';
import { scopeOf } from '../auth/Scope.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { teamsOfAccount } from '../teams/teamsOfAccount.js';

/** How long the SAT takes to have an XML ready. */
const delay = 120_000;

/** Lets the SAT know of a stamped document: its issuer sees it as issued, and a team that is its receiver as received. */
export function mirrorDocument({ id: uuid, document, created_at }: InvoiceRecord, { database, team, livemode, partition, now }: Pick<Context, 'database' | 'team' | 'livemode' | 'partition' | 'now'>): void {
  const copy = { uuid, partition, ready_at: now + delay, created_at };
  database.satInvoices.put(partition, { ...copy, id: `issued:${uuid}`, direction: 'issued' });
  for (const receiver of teamsOfAccount({ database, team })) {
    if (receiver.tax_id !== document.receiver.tax_id) continue;
    database.satInvoices.put(scopeOf(receiver, livemode).partition, { ...copy, id: `received:${uuid}`, direction: 'received' });
  }
}
