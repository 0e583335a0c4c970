import * as z from 'zod/mini';
import { anything, maybe, readText, text } from './answerFields.js';
import { reading, within } from './reading.js';
import { receiptStatus } from './receipt.js';

const record = z.looseObject({ id: text, uuid: text, invoice_id: text, status: receiptStatus, invoice: maybe(z.looseObject({ uuid: text, id: text })), invoices: anything });

/**
 * What a receipt became. The one client that reads this answer reads `data.id` and says neither of what: `invoice_id` is the
 * invoice's UUID wherever it is told. @source cli; the rest inferred
 */
export const stampedReceipt = reading('object', (value, issues) => {
  const found = within(record, value, issues);
  const first = Array.isArray(found?.invoices) ? readText(found.invoices[0]) : undefined;
  return found && Object.assign(found, { invoice_id: found.invoice_id ?? found.uuid ?? found.invoice?.uuid ?? found.invoice?.id ?? first });
});

/** What a receipt became. */
export type StampedReceipt = z.output<typeof stampedReceipt>;
