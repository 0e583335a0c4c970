import { presentClientOf } from '../clients/presentClientOf.js';
import type { Context } from '../http/Call.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { sum } from '../text/sum.js';
import { toSeconds } from '../text/toSeconds.js';
import type { ReceiptRecord } from './ReceiptRecord.js';
import { receiptStatus } from './receiptStatus.js';
import { receiptUrl } from './receiptUrl.js';

/** A receipt as the API shows it, times in seconds and some of its names in camel case. */
export function presentReceipt(receipt: ReceiptRecord, context: Context) {
  const totals = totalsOf(receipt);
  return {
    id: receipt.id,
    client: presentClientOf(receipt.client, context),
    status: receiptStatus(receipt, context.now),
    currency: receipt.currency,
    exchange_rate: receipt.exchange_rate,
    subtotal: Number(totals.subtotal),
    discount: Number(totals.discount),
    taxes: sum(totals.transferred, -Number(totals.withheld)),
    total: sum(totals.total, context.drift),
    items: receipt.items,
    periodicity: receipt.periodicity,
    payment_form: receipt.payment_form ?? null,
    invoice_config: receipt.invoice_config ?? {},
    payment_id: receipt.payment ?? null,
    invoice_id: receipt.invoice ?? null,
    invoiced_at: receipt.invoiced_at === undefined ? null : toSeconds(receipt.invoiced_at),
    url: receiptUrl(context.origin, receipt.id),
    metadata: receipt.metadata,
    livemode: context.livemode,
    owner: `user_${context.team.id}`,
    team: context.team.id,
    created: toSeconds(receipt.created_at),
    created_at: toSeconds(receipt.created_at),
    validUntil: toSeconds(receipt.valid_until),
  };
}
