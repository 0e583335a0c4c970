import type { DraftInvoiceOutput, GigstackClient } from '@gigstack-ui/api';
import * as drafts from '@gigstack-ui/api/drafts';
import { findSentInvoice, type Sent } from './findSent.js';
import { outcomeOf } from './outcomeOf.js';

/** How a stamp ended; `unknown` after all looks means that the server still shows a draft and no invoice. */
export type StampOutcome = { kind: 'stamped'; invoiceId: string } | { kind: 'refused'; error: unknown } | { kind: 'unknown' };

/** What identifies the draft being stamped. */
export interface StampTarget extends Sent {
  readonly client: GigstackClient;
  readonly draftId: string;
  readonly type: 'I' | 'E';
  /** Milliseconds to wait before each look for the outcome. */
  readonly looks: readonly number[];
}

/** Sends the stamp exactly once and answers with what became of it; a lost answer is looked up, never sent again. */
export async function sendStamp(target: StampTarget, onLooking: () => void): Promise<StampOutcome> {
  try {
    const invoice = await target.client.call(drafts.stamp, { params: { id: target.draftId } });
    return { kind: 'stamped', invoiceId: invoice.uuid };
  } catch (error) {
    if (outcomeOf(error) === 'none') return { kind: 'refused', error };
  }
  onLooking();
  return lookForStamp(target);
}

/** Looks for the invoice of a draft until it is found or the looks are used up. */
export async function lookForStamp({ looks, ...target }: StampTarget): Promise<StampOutcome> {
  for (const wait of looks) {
    await new Promise((done) => setTimeout(done, wait));
    const invoiceId = await stampedInvoiceOf(target);
    if (invoiceId) return { kind: 'stamped', invoiceId };
  }
  return { kind: 'unknown' };
}

/** UUID of the invoice a draft became; undefined when it is still a draft or the server cannot tell now. */
async function stampedInvoiceOf({ client, draftId, ...sent }: Omit<StampTarget, 'looks'>): Promise<string | undefined> {
  const [invoice, draft] = await Promise.all([
    findSentInvoice(client, sent).catch(() => undefined),
    client.call(drafts.get, { params: { id: draftId } }).catch(() => undefined),
  ]);
  return invoice?.uuid ?? (draft && stampedUuidOf(draft));
}

/** UUID a draft record carries once it is an invoice. The API does not document what becomes of a stamped draft, so both forms count. */
export function stampedUuidOf(draft: DraftInvoiceOutput): string | undefined {
  return typeof draft.uuid === 'string' && draft.uuid !== '' ? draft.uuid : undefined;
}
