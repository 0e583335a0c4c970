import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import type { DocumentFieldName } from './DraftInvoiceFields.js';

/** The name of a field of the document, as it stands beside its control. */
export function documentFieldText(name: DocumentFieldName, texts: Wording<typeof esMX>): string {
  const names: Record<DocumentFieldName, string> = {
    client: texts.client,
    use: texts.use,
    invoice_type: texts.invoiceType,
    payment_method: texts.payment,
    payment_form: texts.paymentForm,
    currency: texts.currency,
    exchange_rate: texts.exchangeRate,
    series: texts.series,
    date: texts.date,
    exports: texts.exports,
    invoice_pdf_notes: texts.notes,
    emails: texts.emails,
    metadata: texts.metadata,
    addenda: texts.addenda,
    complements: texts.complements,
    related_documents: texts.related,
    global: texts.globalInvoice,
  };
  return names[name];
}
