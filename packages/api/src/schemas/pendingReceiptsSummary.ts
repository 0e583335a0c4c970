import * as z from 'zod/mini';
import { amount, listOf, text } from './answerFields.js';

/** What became of a client's pending receipts; at most 100 are stamped by one call, and some may fail. @source cli, n8n */
export const pendingReceiptsSummary = z.looseObject({
  stamped: amount,
  failed: amount,
  /** Receipts that are still pending: call again. */
  remaining: amount,
  results: listOf(z.looseObject({ id: text, status: text })),
});

/** What became of a client's pending receipts. */
export type PendingReceiptsSummary = z.output<typeof pendingReceiptsSummary>;
