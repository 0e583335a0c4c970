import * as z from 'zod/mini';
import { fillFromService } from '../drafts/fillFromService.js';
import { referClient } from '../drafts/referClient.js';
import { withoutNulls } from '../drafts/withoutNulls.js';
import type { Call } from '../http/Call.js';
import { checkInput } from '../http/checkInput.js';
import { draftFields, type DraftFields } from '../records/DraftRecord.js';
import { text } from '../records/text.js';

/** What the API documents for payments and, in its newest page, for invoices; then the words of its older guides. */
const automationType = z.enum(['pue_invoice', 'ppd_invoice_and_complement', 'none', 'payment', 'payment_and_complement', 'stamp_invoice']);

/** The largest folio that stays a whole number in every reader. */
const largestFolio = 9_007_199_254_740_991;

const input = z.extend(z.omit(draftFields, { invoice_type: true }), {
  automation_type: z.optional(automationType),
  folio_number: z.optional(z.int().check(z.minimum(1), z.maximum(largestFolio))),
  idempotency_key: z.optional(text),
  return_files_urls: z.optional(z.boolean()),
  send_email: z.optional(z.boolean()),
});

type AutomationType = z.infer<typeof automationType>;

/** What a direct invoice asks for. */
export interface InvoiceInput {
  /** The fields of the document, as a draft would hold them. Call it inside the transaction that issues: it may make a client. */
  fields: () => DraftFields;
  folio: number | undefined;
  key: string | undefined;
  withFiles: boolean;
  sendEmail: boolean;
}

/** Reads the body of a direct invoice (I) or credit note (E); 400 names every wrong value. */
export function readInvoiceInput(call: Call, invoiceType: 'I' | 'E'): InvoiceInput {
  const { client, items = [], automation_type: automation, folio_number: folio, idempotency_key: key, return_files_urls: withFiles = false, send_email: sendEmail = false, ...rest } =
    checkInput(input, withoutNulls(call.body));
  return {
    fields: () => ({
      ...rest,
      ...paymentFor(automation, rest),
      invoice_type: invoiceType,
      items: items.map((item, index) => fillFromService(item, index, call)),
      ...(client && { client: referClient(client, call) }),
    }),
    folio,
    key,
    withFiles,
    sendEmail,
  };
}

/**
 * An automation says how an invoice is paid, so it stands in for a payment method that was left out.
 * [inferred] The API documents its values for payments; what they do to an invoice is not stated.
 */
function paymentFor(automation: AutomationType | undefined, { payment_method, payment_form }: Pick<DraftFields, 'payment_method' | 'payment_form'>) {
  if (automation === undefined || automation === 'none' || payment_method !== undefined) return {};
  const isDeferred = automation === 'ppd_invoice_and_complement' || automation === 'payment_and_complement';
  return { payment_method: isDeferred ? 'PPD' : 'PUE', ...(isDeferred && payment_form === undefined && { payment_form: '99' }) };
}
