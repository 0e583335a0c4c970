import { cancellationState } from '../cancellation/cancellationState.js';
import { presentClient } from '../clients/presentClient.js';
import { presentPayment } from '../complements/presentPayment.js';
import { clientOf } from '../drafts/clientOf.js';
import { fileUrl } from '../files/fileUrl.js';
import type { Context } from '../http/Call.js';
import { testSeal } from '../issuing/testSeal.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { sum } from '../text/sum.js';
import { toSeconds } from '../text/toSeconds.js';
import { balanceOf } from './balanceOf.js';
import { statusOf } from './statusOf.js';

/** A stamped document as the API shows it, times in seconds. */
export function presentInvoice(invoice: InvoiceRecord, context: Context) {
  const { document, fields } = invoice;
  const { stamp, receiver } = document;
  const client = clientOf(fields, context);
  return {
    id: invoice.id,
    uuid: invoice.id,
    status: statusOf(invoice, context.now),
    invoice_type: document.invoice_type,
    // The client's contact data are today's, its fiscal data those that were stamped.
    client: {
      ...(client?.id === undefined ? client : presentClient(client, context)),
      legal_name: receiver.legal_name,
      tax_id: receiver.tax_id,
      tax_system: receiver.tax_system,
    },
    exchange_rate: document.exchange_rate,
    series: document.series,
    folio_number: stamp.folio,
    use: document.use,
    payment_form: document.payment_form,
    payment_method: document.payment_method,
    exports: document.exports,
    items: document.items,
    ...(document.global && { global: document.global }),
    related_documents: document.related_documents ?? [],
    stamp: { uuid: stamp.uuid, stamp_at: toSeconds(stamp.stamped_at), sello: testSeal('EMISOR', stamp.uuid) },
    verification_url: `${context.origin}/verify/${stamp.uuid}`,
    ...presentAmounts(invoice, context),
    ...presentCancellation(invoice, context),
    metadata: fields.metadata ?? {},
    emails: fields.emails ?? [],
    livemode: context.livemode,
    owner: `user_${context.team.id}`,
    team: context.team.id,
    from: 'api',
    created_at: toSeconds(invoice.created_at),
  };
}

function presentAmounts(invoice: InvoiceRecord, { drift }: Context) {
  const { totals, currency, payment } = invoice.document;
  if (payment) return presentPayment(payment);
  return {
    currency,
    subtotal: Number(totals.subtotal),
    discount: Number(totals.discount),
    taxes: sum(totals.transferred, -Number(totals.withheld)),
    total: sum(totals.total, drift),
    last_balance: Number(balanceOf(invoice)),
    payment_complements: (invoice.settlements ?? []).filter(({ kind }) => kind === 'payment').length,
  };
}

function presentCancellation(invoice: InvoiceRecord, { now, origin }: Context) {
  const { cancellation } = invoice;
  if (!cancellation) return {};
  const canceled = statusOf(invoice, now) === 'canceled';
  return {
    cancellation_status: cancellationState(cancellation, now),
    cancellation_motive: cancellation.motive,
    ...(cancellation.substitution !== undefined && { substitution_uuid: cancellation.substitution }),
    ...(canceled && { cancellation_receipt: fileUrl(origin, invoice, 'acuse') }),
  };
}
