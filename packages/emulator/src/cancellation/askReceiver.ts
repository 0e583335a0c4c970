import { clientOf } from '../drafts/clientOf.js';
import type { Context } from '../http/Call.js';
import { documentName } from '../invoices/documentName.js';
import { sendMail } from '../mail/sendMail.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { acceptanceUrl } from './acceptanceUrl.js';

/** Writes to the receiver of an invoice that is to be canceled, in the place of the SAT's mailbox (buzón tributario). */
export function askReceiver(invoice: InvoiceRecord, context: Context): void {
  const { issuer, receiver } = invoice.document;
  const address = clientOf(invoice.fields, context)?.email || receiver.email;
  sendMail(context, {
    to: address ? [address] : [],
    subject: `${issuer.alias} pide cancelar ${documentName(invoice.document)}`,
    text: [
      `${issuer.legal_name} (${issuer.tax_id}) pide cancelar una factura que recibiste. Tienes tres días hábiles para responder; si no respondes, se cancela.`,
      `Folio fiscal ${invoice.id}. Es una prueba sin validez fiscal.`,
    ],
    links: [{ label: 'Aceptar o rechazar', path: acceptanceUrl('', invoice) }],
    attachments: [],
  });
}
