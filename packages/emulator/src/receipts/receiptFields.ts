import type { Context } from '../http/Call.js';
import { ApiFailure } from '../http/ApiFailure.js';
import { mergeClient } from '../clients/mergeClient.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { ItemRecord } from '../records/ItemRecord.js';
import { globalPeriod } from './periodicity.js';
import type { ReceiptRecord } from './ReceiptRecord.js';

/** To whom a receipt is invoiced, and what that person says about themselves. */
export interface ReceiptBuyer {
  stamp_to: 'client' | 'general_public_national' | 'general_public_foreign';
  fiscal_information?: { legal_name: string; tax_id: string; tax_system: string; zip: string } | undefined;
  use?: string | undefined;
  /** Date of issue, in milliseconds; the moment of the stamp unless told. */
  date?: number | undefined;
}

/** The fields of the invoice a receipt becomes. Call it inside the transaction that stamps: a client without fiscal data gets them. */
export function receiptFields(context: Context, receipt: ReceiptRecord, buyer: ReceiptBuyer): DraftFields {
  const shared = {
    invoice_type: 'I',
    currency: receipt.currency,
    exchange_rate: receipt.exchange_rate,
    payment_method: 'PUE',
    payment_form: receipt.payment_form ?? '01',
    date: buyer.date ?? 0,
    metadata: receipt.metadata,
  } as const;
  if (buyer.stamp_to === 'client') {
    const { client, use } = buyerOf(context, receipt, buyer);
    return { ...shared, items: receipt.items, client, ...(use && { use }) };
  }
  const isNational = buyer.stamp_to === 'general_public_national';
  return {
    ...shared,
    use: 'S01',
    client: {
      legal_name: 'PUBLICO EN GENERAL',
      tax_id: isNational ? 'XAXX010101000' : 'XEXX010101000',
      tax_system: '616',
      // The receiver of a global invoice has the zip code of its issuer (CFDI40149).
      address: { country: isNational ? 'MEX' : 'USA', zip: context.team.address.zip },
    },
    items: isNational ? receipt.items.map((item) => saleLine(item, receipt.id)) : receipt.items,
    ...(isNational && { global: globalPeriod(receipt.periodicity, buyer.date ?? receipt.created_at) }),
  };
}

/** A line of a global invoice names no product: it is a sale, and its number is that of the receipt (guide of the global CFDI). */
function saleLine({ quantity, unit_price, discount, taxes, taxability }: ItemRecord, receiptId: string): ItemRecord {
  return {
    description: 'Venta',
    product_key: '01010101',
    unit_key: 'ACT',
    sku: receiptId,
    ...(quantity !== undefined && { quantity }),
    ...(unit_price !== undefined && { unit_price }),
    ...(discount !== undefined && { discount }),
    ...(taxes && { taxes }),
    ...(taxability !== undefined && { taxability }),
  };
}

function buyerOf({ database, partition }: Context, receipt: ReceiptRecord, { fiscal_information: fiscal, use }: ReceiptBuyer): Pick<DraftFields, 'client' | 'use'> {
  const client = receipt.client === undefined ? undefined : database.clients.get(partition, receipt.client);
  if (!fiscal) {
    if (!client) throw ApiFailure.invalid(['fiscal_information: is required for a receipt without a client']);
    return { client: { id: client.id }, use };
  }
  const { zip, ...names } = fiscal;
  const fields = { ...names, address: { country: 'MEX', zip } };
  if (!client) return { client: fields, use: use ?? 'G03' };
  // A client that was known only by its contact now has its fiscal data; another one's are only for this invoice.
  if (client.tax_id && client.tax_id !== fiscal.tax_id) return { client: { ...fields, email: client.email }, use: use ?? client.use ?? 'G03' };
  database.clients.put(partition, mergeClient(client, fields));
  return { client: { id: client.id }, use: use ?? client.use ?? 'G03' };
}
