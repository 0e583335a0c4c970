import type { InvoiceRecord } from './InvoiceRecord.js';

/** A document as the SAT has it of a team, issued or received; where it can, it points to the document itself. Times in milliseconds. */
export interface SatInvoiceRecord {
  /** Its direction and UUID: one document is issued for one team and received for another. */
  id: string;
  uuid: string;
  direction: 'issued' | 'received';
  /** Where the document is kept, when a team of this emulator issued it. */
  partition?: string;
  /** The document itself, when somebody else issued it. */
  document?: InvoiceRecord;
  /** When the SAT has its XML ready for download. */
  ready_at: number;
  /** What went wrong with the download: a retry mends a timeout and not a rejection. */
  failure?: 'timeout' | 'rejected';
  /** When it was stamped. */
  created_at: number;
}
