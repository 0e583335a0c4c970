import type { Context } from '../http/Call.js';
import { statusOf } from '../invoices/statusOf.js';
import { cancellationState } from '../cancellation/cancellationState.js';
import { fileUrl } from '../files/fileUrl.js';
import type { RetentionRecord } from '../records/RetentionRecord.js';
import { nationalityOf } from '../xml/retentionXml.js';

/** A CFDI de retenciones as the API shows it: `created_at` in milliseconds, the time of its stamp as ISO text. */
export function presentRetention(retention: RetentionRecord, { origin, now, livemode }: Context) {
  const { document, cancellation, fields } = retention;
  const { issuer, receiver, stamp, totals } = document;
  const status = statusOf(retention, now);
  return {
    id: retention.id,
    uuid: retention.id,
    status,
    document_type: 'retenciones',
    retention_key: document.retention_key,
    folio_number: String(stamp.folio),
    series: document.series,
    issuer: { legal_name: issuer.legal_name, tax_id: issuer.tax_id, tax_system: issuer.tax_system },
    receiver: { legal_name: receiver.legal_name, tax_id: receiver.tax_id, nationality: nationalityOf(receiver.tax_id) },
    period: document.period,
    totals: {
      total_operation: Number(totals.operation),
      total_taxable: Number(totals.taxable),
      total_exempt: Number(totals.exempt),
      total_retained: Number(totals.retained),
      tax_retained: document.taxes.map(({ tax, base, amount, payment_type = '01' }) => ({ tax, base, amount, payment_type })),
    },
    ...(document.platform_services && { platform_services: document.platform_services }),
    stamp: { uuid: stamp.uuid, stamped_at: new Date(stamp.stamped_at).toISOString(), provider: 'emulator' },
    verification_url: `${origin}/verify/${stamp.uuid}`,
    ...(cancellation && {
      cancellation_status: cancellationState(cancellation, now),
      ...(status === 'canceled' && { cancellation_receipt: fileUrl(origin, retention, 'acuse') }),
    }),
    metadata: fields.metadata ?? {},
    livemode,
    created_at: retention.created_at,
  };
}
