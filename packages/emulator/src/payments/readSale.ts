import * as z from 'zod/mini';
import { fillFromService } from '../drafts/fillFromService.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { amount } from '../records/amount.js';
import { draftFields } from '../records/DraftRecord.js';
import { freeObject, type FreeObject } from '../records/freeObject.js';
import { itemRecord, type ItemRecord } from '../records/ItemRecord.js';
import { text } from '../records/text.js';
import { clientOfSale } from './clientOfSale.js';

/** What payments and receipts have in common: who buys, what, and how the invoice of it is numbered. */
export const saleInput = z.object({
  client: draftFields.shape.client,
  items: z.array(itemRecord).check(z.minLength(1), z.maxLength(500)),
  currency: z.optional(text),
  exchange_rate: z.optional(amount),
  payment_form: z.optional(text),
  idempotency_key: z.optional(text),
  metadata: z.optional(freeObject),
  invoice_config: z.optional(z.object({ serie: z.optional(z.string().check(z.regex(/^[^|]{0,25}$/))), folio: z.optional(z.int().check(z.minimum(1), z.maximum(1e15))) })),
});

/** A sale, read. */
export interface Sale {
  client?: string;
  items: ItemRecord[];
  currency: string;
  exchange_rate: number;
  payment_form?: string;
  invoice_config?: { serie?: string; folio?: number };
  metadata: FreeObject;
}

/** The sale a body describes, its client found or made; 400 for what cannot be sold. Call it inside a transaction. */
export function readSale(call: Call, { client, items, currency = 'MXN', exchange_rate = 1, payment_form, invoice_config, metadata = {} }: z.infer<typeof saleInput>): Sale {
  const lines = items.map((item, index) => ({ id: `line_${randomId()}`, quantity: 1, ...teamDefaults(call), ...fillFromService(item, index, call) }));
  if (!(Number(totalsOf({ currency, items: lines }).total) > 0)) throw ApiFailure.invalid(['items: must add up to more than 0']);
  const { serie, folio } = invoice_config ?? {};
  const buyer = clientOfSale(client, call);
  return {
    ...(buyer !== undefined && { client: buyer }),
    items: lines,
    currency,
    exchange_rate,
    ...(payment_form && { payment_form }),
    ...(invoice_config && { invoice_config: { ...(serie && { serie }), ...(folio !== undefined && { folio }) } }),
    metadata,
  };
}

/** What the team's settings say of a line that does not say it itself. @source cli: `product_key`, `unit_key` and `default_description` of the team settings */
function teamDefaults({ team: { settings } }: Call): Pick<ItemRecord, 'product_key' | 'unit_key' | 'description'> {
  const { product_key, unit_key, default_description } = settings;
  return { ...(product_key && { product_key }), ...(unit_key && { unit_key }), ...(default_description && { description: default_description }) };
}

/** The lines as an invoice has them: the names that only the payment gave them stay behind. */
export function invoiceLines(items: readonly ItemRecord[]): ItemRecord[] {
  return items.map(({ id, ...item }) => (id === undefined || id.startsWith('line_') ? item : { id, ...item }));
}
