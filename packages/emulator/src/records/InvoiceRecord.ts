import type { FiscalDocument, FiscalStamp } from '../issuing/FiscalDocument.js';
import type { DraftFields } from './DraftRecord.js';

/** A stamped invoice. `created_at` in milliseconds. */
export interface InvoiceRecord {
  /** Its UUID. */
  id: string;
  status: 'valid' | 'canceled';
  /** Id of the draft it was. */
  draft: string;
  /** Id of the client, when the draft referred to one. */
  client: string | undefined;
  /** The draft's fields as they were stamped. */
  fields: DraftFields;
  document: FiscalDocument & { stamp: FiscalStamp };
  xml: string;
  /** Opens the invoice's files without a key, as a signed storage address does. */
  signature: string;
  /** What is still owed of a PPD invoice, in its currency. */
  last_balance: number;
  created_at: number;
}
