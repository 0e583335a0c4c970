import { canceledAt } from '../cancellation/cancellationState.js';
import type { Context } from '../http/Call.js';
import { testCertificateNumber, testProviderRfc } from '../issuing/testSeal.js';
import type { SatInvoiceRecord } from '../records/SatInvoiceRecord.js';
import { toSeconds } from '../text/toSeconds.js';
import { documentBehind, resourceStatus } from './mirrored.js';

/** A document as the SAT's list shows it, times in seconds. */
export function presentSatInvoice(entry: SatInvoiceRecord, { database, now }: Context) {
  const { uuid, direction } = entry;
  const resource = resourceStatus(entry, now);
  const shown = { uuid, direction, resource_status: resource, has_xml: resource === 'ready' };
  const record = documentBehind(entry, database);
  if (!record) return shown;
  const { document, cancellation } = record;
  const canceled = canceledAt(cancellation, now);
  return {
    ...shown,
    invoice_type: document.invoice_type,
    status: canceled === undefined ? 'Vigente' : 'Cancelado',
    issuer: { rfc: document.issuer.tax_id, name: document.issuer.legal_name },
    receiver: { rfc: document.receiver.tax_id, name: document.receiver.legal_name },
    subtotal: Number(document.totals.subtotal),
    total: Number(document.totals.total),
    currency: document.currency,
    exchange_rate: document.exchange_rate,
    series: document.series,
    folio: String(document.stamp.folio),
    issue_date: toSeconds(document.date),
    stamp_date: toSeconds(document.stamp.stamped_at),
    cancellation_date: canceled === undefined ? null : toSeconds(canceled),
    pac_rfc: testProviderRfc,
    version: '4.0',
    certificate_number: testCertificateNumber,
  };
}
