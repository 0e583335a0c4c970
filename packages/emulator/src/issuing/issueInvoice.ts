import type { Scope } from '../auth/Scope.js';
import { clientOf } from '../drafts/clientOf.js';
import { randomId } from '../ids/randomId.js';
import { randomUuid } from '../ids/randomUuid.js';
import type { DraftRecord } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { Database } from '../store/Database.js';
import { cfdiXml } from '../xml/cfdiXml.js';
import { toFiscalDocument } from './toFiscalDocument.js';

/** On whose behalf, where and when an invoice is issued. */
export interface IssueContext extends Scope {
  database: Database;
  /** Milliseconds. */
  now: number;
  /** The folio fiscal; a random one unless told. */
  uuid?: string;
}

/** Makes an open draft an invoice, without asking whether it may be one. Call it inside a transaction. */
export function issueInvoice(draft: DraftRecord, context: IssueContext): InvoiceRecord {
  const { database, partition, now, uuid = randomUuid() } = context;
  const client = clientOf(draft.fields, context);
  const unstamped = toFiscalDocument(draft.fields, client, context);
  // Taken inside the transaction: what fails later leaves no gap in the folios.
  const stamp = { uuid, folio: database.folios.take(partition, unstamped.series), stamped_at: now };
  const document = { ...unstamped, stamp };
  const invoice: InvoiceRecord = {
    id: uuid,
    status: 'valid',
    draft: draft.id,
    client: client?.id,
    fields: draft.fields,
    document,
    xml: cfdiXml(document, stamp),
    signature: randomId(32),
    last_balance: draft.fields.payment_method === 'PPD' ? Number(document.totals.total) : 0,
    created_at: now,
  };
  database.invoices.put(partition, invoice);
  database.drafts.remove(partition, draft.id);
  database.stampedDrafts.put(partition, { ...draft, uuid, updated_at: Math.max(now, draft.updated_at + 1) });
  database.previews.remove(draft.id);
  return invoice;
}
