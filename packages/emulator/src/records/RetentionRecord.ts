import type { FiscalIssuer, FiscalReceiver, FiscalStamp } from '../issuing/FiscalDocument.js';
import type { RetentionFields } from '../retentions/retentionInput.js';
import type { CancellationRecord } from './CancellationRecord.js';

/** All that a CFDI de retenciones says: a snapshot that later edits of client or team do not reach. */
export interface RetentionDocument extends Pick<RetentionFields, 'retention_key' | 'taxes' | 'platform_services'> {
  issuer: FiscalIssuer;
  receiver: FiscalReceiver;
  series: string;
  /** Date of issue, in milliseconds. */
  date: number;
  period: { start: number; end: number; year: number };
  /** Decimal texts in pesos. */
  totals: { operation: string; taxable: string; exempt: string; retained: string };
  stamp: FiscalStamp;
}

/** A CFDI de retenciones. `created_at` in milliseconds. */
export interface RetentionRecord {
  /** Its UUID. */
  id: string;
  client?: string;
  fields: RetentionFields;
  document: RetentionDocument;
  xml: string;
  /** Opens the files without a key. */
  signature: string;
  cancellation?: CancellationRecord;
  created_at: number;
}
