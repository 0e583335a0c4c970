import { paymentForms } from '@gigstack-ui/sat-catalogs';
import { ApiFailure } from '../http/ApiFailure.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { ReceivedPayment } from './issueComplement.js';

/** Throws unless the invoices can be settled by one payment, made in a form the SAT takes and not in the future (Pagos 2.0, matriz de errores). */
export function assertPayment({ payment_form, date = 0, invoices: asked }: ReceivedPayment, invoices: readonly InvoiceRecord[], now: number): void {
  const uuids = asked.map(({ uuid }) => uuid.toUpperCase());
  const details = [
    ...(uuids.length === 0 ? ['invoices: must name at least one invoice'] : []),
    ...(new Set(uuids).size < uuids.length ? ['invoices: must name each invoice once'] : []),
    ...(new Set(invoices.map(({ document }) => document.receiver.tax_id)).size > 1 ? ['invoices: must be of one client'] : []),
    ...(new Set(invoices.map(({ document }) => document.currency)).size > 1 ? ['invoices: must be in one currency'] : []),
    // FormaDePagoP may be any but 99.
    ...(payment_form === '99' || !paymentForms.some(({ code }) => code === payment_form) ? ['payment_form: must be how it was paid, not 99'] : []),
    ...(date > now + 60_000 ? ['date: must not be in the future'] : []),
  ];
  if (details.length > 0) throw ApiFailure.invalid(details);
}
