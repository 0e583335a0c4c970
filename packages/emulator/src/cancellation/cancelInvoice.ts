import type { Context } from '../http/Call.js';
import { issuedCollection } from '../invoices/issuedCollection.js';
import { presentInvoice } from '../invoices/presentInvoice.js';
import { statusOf } from '../invoices/statusOf.js';
import type { CancellationRecord } from '../records/CancellationRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { notify } from '../webhooks/notify.js';
import { askReceiver } from './askReceiver.js';
import { assertCancellable } from './assertCancellable.js';
import { answerBefore } from './cancellationState.js';
import type { CancelInput } from './readCancelInput.js';
import { releaseSettlements } from './releaseSettlements.js';

/** Asks the SAT to cancel a document: at once, or when its receiver accepts. Call it inside a transaction. */
export function cancelInvoice(invoice: InvoiceRecord, input: CancelInput, context: Context): InvoiceRecord {
  const { needsAcceptance } = assertCancellable(invoice, input, context);
  const { motive, substitution } = input;
  const cancellation: CancellationRecord = {
    motive,
    ...(substitution !== undefined && { substitution }),
    requested_at: context.now,
    needs_acceptance: needsAcceptance,
    ...(needsAcceptance && context.receiver !== 'silent' && { answer: { accepted: context.receiver === 'accepts', at: context.now } }),
  };
  const asked = saveCancellation(invoice, cancellation, context);
  if (needsAcceptance && context.receiver === 'silent') {
    askReceiver(asked, context);
    context.database.agenda.add(answerBefore(cancellation), { kind: 'cancellation', of: invoice.id, partition: context.partition });
  }
  return asked;
}

/** Keeps how far a cancellation is; once it is done its document lets go of what it settled, and the webhooks hear of it. */
export function saveCancellation(invoice: InvoiceRecord, cancellation: CancellationRecord, context: Context): InvoiceRecord {
  const saved = { ...invoice, cancellation };
  issuedCollection(context.database, invoice.document.invoice_type).put(context.partition, saved);
  if (statusOf(saved, context.now) === 'canceled') {
    releaseSettlements(saved, context);
    notify(context, 'invoice.canceled', presentInvoice(saved, context));
  }
  return saved;
}
