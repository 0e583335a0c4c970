import { clientOf } from '../drafts/clientOf.js';
import { fileUrl } from '../files/fileUrl.js';
import type { Context } from '../http/Call.js';
import { documentName } from '../invoices/documentName.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { MailRecord } from '../records/MailRecord.js';
import { sendMail } from './sendMail.js';

/** Sends a stamped document with its PDF and XML to its client, the client's copies and others; undefined when that is nobody. */
export function sendInvoice(context: Context, invoice: InvoiceRecord, others: readonly string[]): MailRecord | undefined {
  const client = clientOf(invoice.fields, context);
  const addresses = [client?.email, ...(client?.bcc ?? []), ...others].map((address) => address?.trim() ?? '').filter((address) => address !== '');
  const to = [...new Set(addresses)];
  if (to.length === 0) return undefined;
  const { issuer } = invoice.document;
  const name = documentName(invoice.document);
  return sendMail(context, {
    to,
    subject: `${name} de ${issuer.alias}`,
    text: [`${issuer.alias} te envía ${name}, que es una prueba sin validez fiscal.`, `Folio fiscal ${invoice.id}.`],
    links: [
      { label: 'PDF', path: fileUrl('', invoice, 'pdf') },
      { label: 'XML', path: fileUrl('', invoice, 'xml') },
    ],
    attachments: [`${invoice.id}.pdf`, `${invoice.id}.xml`],
  });
}
