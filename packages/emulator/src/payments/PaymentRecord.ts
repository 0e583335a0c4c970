import type { JsonObject } from '../records/Json.js';
import type { FreeObject } from '../records/freeObject.js';
import type { Automation } from './automation.js';
import type { PaymentMethod } from './paymentMethod.js';
import type { Sale } from './readSale.js';

/** Money that went back. `created_at` in milliseconds. */
export interface RefundRecord {
  id: string;
  amount: number;
  reason: string;
  external_processor_refund: boolean;
  /** UUID of the credit note it led to. */
  credit_note?: string;
  /** UUID of the invoice it canceled. */
  canceled_invoice?: string;
  /** Why neither was possible, when one was tried. */
  failure?: PaymentFailure;
  created_at: number;
}

/** What went wrong, in the words of the API. */
export interface PaymentFailure extends JsonObject {
  code: string;
  message: string;
}

/** A payment that was asked for or received. Times in milliseconds. */
export interface PaymentRecord extends Sale {
  id: string;
  /** `canceled` by the team, `expired` when its time was up. */
  state: 'requires_payment_method' | 'pending' | 'succeeded' | 'failed' | 'refunded' | 'canceled' | 'expired';
  automation_type: Automation;
  /** None for a payment that was registered. */
  allowed_payment_methods: PaymentMethod[];
  /** The way the payer chose. */
  method?: PaymentMethod;
  payment_processor: 'api' | 'stripe';
  /** UUIDs of what was issued for it, the oldest first. */
  invoices: string[];
  /** Id of the receipt its client got instead of an invoice. */
  receipt?: string;
  refunds: RefundRecord[];
  /** Why the last attempt to pay failed. */
  failure?: PaymentFailure;
  /** Why its automation issued nothing. */
  automation_failure?: PaymentFailure;
  send_email: boolean;
  emails: string[];
  metadata: FreeObject;
  /** When it can no longer be paid; null when it always can. */
  expires_at: number | null;
  succeeded_at?: number;
  created_at: number;
}
