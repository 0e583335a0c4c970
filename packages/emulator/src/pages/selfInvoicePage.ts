import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import type { Surroundings } from '../http/Surroundings.js';
import { lookUp } from '../invoices/findInvoice.js';
import { sendInvoice } from '../mail/sendInvoice.js';
import type { ReceiptRecord } from '../receipts/ReceiptRecord.js';
import { receiptStatus } from '../receipts/receiptStatus.js';
import { stampReceipt } from '../receipts/stampReceipt.js';
import type { BuyerForm } from './BuyerForm.js';
import { contextOf } from './contextOf.js';
import { missingPage } from './missingPage.js';
import { localeOf } from './pageLocale.js';
import { readForm } from './readForm.js';
import { selfInvoiceContent } from './selfInvoiceContent.js';

/** `/autofactura?id=`: where the client of a receipt makes the invoice of it. */
export async function selfInvoicePage(request: Request, url: URL, surroundings: Surroundings): Promise<Response> {
  const { database } = surroundings;
  const form = request.method === 'POST' ? readBuyer(await readForm(request)) : undefined;
  const found = database.receipts.locate(url.searchParams.get('id') ?? '');
  if (!found) return missingPage();
  const context = contextOf(found.partition, url, surroundings);
  const locale = localeOf(request, url);
  if (!form || receiptStatus(found.document, context.now) !== 'pending') return selfInvoiceContent(found.document, context, locale);
  try {
    database.transaction(() => invoiceTo(context, found.document, form));
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return selfInvoiceContent(found.document, context, locale, { form, failure: error });
  }
  // Seen again by a GET, so that reloading the page invoices nothing twice.
  return new Response(null, { status: 303, headers: { location: `${url.pathname}${url.search}` } });
}

function invoiceTo(context: Context, receipt: ReceiptRecord, { use, email, ...fiscal_information }: BuyerForm): void {
  const stamped = stampReceipt(context, receipt, { stamp_to: 'client', fiscal_information, use });
  const invoice = stamped.invoice === undefined ? undefined : lookUp(stamped.invoice, context);
  if (invoice && email) sendInvoice(context, invoice, [email]);
}

function readBuyer(form: FormData): BuyerForm {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().slice(0, 500) : '';
  };
  return {
    legal_name: field('legal_name').toUpperCase(),
    tax_id: field('tax_id').toUpperCase(),
    tax_system: field('tax_system'),
    zip: field('zip'),
    use: field('use'),
    email: field('email'),
  };
}
