import { clientOf } from '../drafts/clientOf.js';
import type { Context } from '../http/Call.js';
import { presentInvoice } from '../invoices/presentInvoice.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { notify } from '../webhooks/notify.js';
import { assertStampable } from './assertStampable.js';
import type { Issue } from './issueDocument.js';
import { issueInvoice } from './issueInvoice.js';

/**
 * Stamps what the fields describe if the SAT would take it, or throws its rejection: for drafts, direct invoices and the automations of
 * payments and receipts alike. Call it inside a transaction.
 */
export function stampInvoice(fields: DraftFields, context: Context, issue: Issue = {}): InvoiceRecord {
  assertStampable(fields, clientOf(fields, context), context);
  const invoice = issueInvoice(fields, context, issue);
  notify(context, 'invoice.created', presentInvoice(invoice, context));
  return invoice;
}
