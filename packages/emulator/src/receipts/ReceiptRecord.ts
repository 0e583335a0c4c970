import type { FreeObject } from '../records/freeObject.js';
import type { ItemRecord } from '../records/ItemRecord.js';
import type { Periodicity } from './periodicity.js';

/** A sale that its client may turn into an invoice. Times in milliseconds. */
export interface ReceiptRecord {
  id: string;
  /** What was done with it; that it expired is told by its time. */
  state: 'pending' | 'invoiced' | 'canceled';
  /** Id of the client, when it has one. */
  client?: string;
  items: ItemRecord[];
  currency: string;
  exchange_rate: number;
  periodicity: Periodicity;
  payment_form?: string;
  invoice_config?: { serie?: string; folio?: number };
  /** Id of the payment it is for. */
  payment?: string;
  /** UUID of the invoice it became. */
  invoice?: string;
  invoiced_at?: number;
  reopen_reason?: string;
  metadata: FreeObject;
  valid_until: number;
  created_at: number;
}
