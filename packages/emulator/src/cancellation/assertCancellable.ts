import { planCancellation, type CancellationPlan } from '@gigstack-ui/cfdi/choices';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { lookUp } from '../invoices/findInvoice.js';
import { issuedCollections } from '../invoices/issuedCollection.js';
import { statusOf } from '../invoices/statusOf.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { cancellationState } from './cancellationState.js';
import type { CancelInput } from './readCancelInput.js';

/** What canceling the document takes; throws when it is canceled or being so, when others hang on it, or when it is too late. */
export function assertCancellable(invoice: InvoiceRecord, { motive, substitution }: CancelInput, context: Context): CancellationPlan {
  const state = cancellationState(invoice.cancellation, context.now);
  if (state === 'pending') throw conflict('The receiver has not answered the cancellation that was asked for');
  if (statusOf(invoice, context.now) === 'canceled') throw conflict('The invoice is already canceled');
  if (substitution !== undefined) assertSubstitute(invoice, substitution, context);

  const dependants = dependantsOf(invoice, context);
  if (dependants.length > 0) {
    // What the SAT answers as "No cancelable": related documents come first.
    throw refusal('Other valid documents are related to this one; cancel them first', dependants.map((uuid) => `uuid: ${uuid}`));
  }
  const { document } = invoice;
  const plan = planCancellation(
    motive,
    {
      invoiceType: document.invoice_type,
      total: document.totals.total,
      receiverRfc: document.receiver.tax_id,
      issuerRfc: document.issuer.tax_id,
      issuerRegime: document.issuer.tax_system,
      stampedAt: mexicoCityTime(document.stamp.stamped_at).slice(0, 10),
    },
    mexicoCityTime(context.now).slice(0, 10),
  );
  // CFF 29-A: until the month of the annual return of the year it was issued in.
  if (!plan.inTime) throw refusal('The time to cancel this invoice is over', ['uuid: was issued in a year that is closed']);
  return plan;
}

function assertSubstitute(invoice: InvoiceRecord, uuid: string, context: Context): void {
  const substitute = uuid === invoice.id ? undefined : lookUp(uuid, context);
  if (!substitute || statusOf(substitute, context.now) === 'canceled') {
    throw refusal('There is no valid invoice to stand in the place of this one', ['substitution_uuid: must be another valid invoice']);
  }
}

/** UUIDs of the valid documents that pay, credit or otherwise relate to this one; substitutes (relation 04) do not hold it. */
function dependantsOf({ id }: InvoiceRecord, { database, partition, now }: Context): string[] {
  return issuedCollections(database).flatMap((collection) =>
    [...collection.scan({ partition, orderBy: 'createdAt', direction: 'asc' })]
      .map(({ document }) => document)
      .filter((other) => isRelatedTo(id, other) && statusOf(other, now) === 'valid')
      .map((other) => other.id),
  );
}

function isRelatedTo(uuid: string, { document }: InvoiceRecord): boolean {
  const pays = document.payment?.invoices.some((paid) => paid.uuid === uuid) ?? false;
  const relates = (document.related_documents ?? []).some(
    ({ relationship, documents = [] }) => relationship !== '04' && documents.some((each) => each.toUpperCase() === uuid),
  );
  return pays || relates;
}

function conflict(message: string): ApiFailure {
  return new ApiFailure(409, 'resource_conflict', message);
}

function refusal(message: string, details: readonly string[]): ApiFailure {
  return new ApiFailure(400, 'business_rule_violation', message, details);
}
