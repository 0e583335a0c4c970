import { presentClient } from '../clients/presentClient.js';
import { clientOf } from '../drafts/clientOf.js';
import type { Call } from '../http/Call.js';
import { testSeal } from '../issuing/testSeal.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { sum } from '../text/sum.js';
import { toSeconds } from '../text/toSeconds.js';

/** A stamped invoice as the API shows it, times in seconds. */
export function presentInvoice(invoice: InvoiceRecord, call: Call) {
  const { document, fields } = invoice;
  const { totals, stamp, receiver } = document;
  const client = clientOf(fields, call);
  return {
    id: invoice.id,
    uuid: invoice.id,
    status: invoice.status,
    invoice_type: document.invoice_type,
    // The client's contact data are today's, its fiscal data those that were stamped.
    client: {
      ...(client?.id === undefined ? client : presentClient(client, call)),
      legal_name: receiver.legal_name,
      tax_id: receiver.tax_id,
      tax_system: receiver.tax_system,
    },
    currency: document.currency,
    exchange_rate: document.exchange_rate,
    subtotal: Number(totals.subtotal),
    discount: Number(totals.discount),
    taxes: sum(totals.transferred, -Number(totals.withheld)),
    total: sum(totals.total, call.drift),
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
    verification_url: `${call.origin}/verify/${stamp.uuid}`,
    last_balance: invoice.last_balance,
    payment_complements: 0,
    metadata: fields.metadata ?? {},
    emails: fields.emails ?? [],
    livemode: call.livemode,
    owner: `user_${call.team.id}`,
    team: call.team.id,
    from: 'api',
    created_at: toSeconds(invoice.created_at),
  };
}
