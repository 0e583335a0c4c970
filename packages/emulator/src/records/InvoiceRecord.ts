import type { FiscalDocument, FiscalStamp } from '../issuing/FiscalDocument.js';
import type { CancellationRecord } from './CancellationRecord.js';
import type { DraftFields } from './DraftRecord.js';

/** What lowers the balance of a PPD invoice: a payment, or a credit note over it. */
export interface SettlementRecord {
  /** UUID of the complement or credit note. */
  by: string;
  kind: 'payment' | 'credit';
  /** Decimal text in the invoice's currency. */
  amount: string;
}

/** A stamped document: an invoice (I), a credit note (E) or a payment complement (P). `created_at` in milliseconds. */
export interface InvoiceRecord {
  /** Its UUID. */
  id: string;
  /** Id of the draft it was, when it was one. */
  draft?: string;
  /** Id of the client, when it refers to one. */
  client?: string;
  /** The fields it was made from. */
  fields: DraftFields;
  document: FiscalDocument & { stamp: FiscalStamp };
  xml: string;
  /** Opens the files without a key, as a signed storage address does. */
  signature: string;
  settlements?: SettlementRecord[];
  cancellation?: CancellationRecord;
  created_at: number;
}
