import { clientOf } from '../drafts/clientOf.js';
import type { Context } from '../http/Call.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { issueDocument, type Issue } from './issueDocument.js';
import { settleByCredit } from './settleByCredit.js';
import { toFiscalDocument } from './toFiscalDocument.js';

/** Issues the income (I) or credit note (E) that the fields describe, without asking whether it may be. Call it inside a transaction. */
export function issueInvoice(fields: DraftFields, context: Pick<Context, 'team' | 'livemode' | 'partition' | 'database' | 'now'>, issue: Issue = {}): InvoiceRecord {
  const client = clientOf(fields, context);
  const invoice = issueDocument({ fields, client: client?.id, document: toFiscalDocument(fields, client, context) }, context, issue);
  settleByCredit(invoice, context);
  return invoice;
}
