import type { Totals } from '@gigstack-ui/cfdi';
import type { DraftFields } from '../records/DraftRecord.js';
import type { ItemRecord } from '../records/ItemRecord.js';
import type { PaymentDetail } from './PaymentDetail.js';

/** Who issues: the team as it was at that moment. */
export interface FiscalIssuer {
  tax_id: string;
  legal_name: string;
  tax_system: string;
  zip: string;
  alias: string;
  email: string;
  phone: string;
}

/** Who receives: the client as it was at that moment; empty texts where a draft has nothing yet. */
export interface FiscalReceiver {
  tax_id: string;
  legal_name: string;
  tax_system: string;
  zip: string;
  email: string;
}

/** What the stamp adds. */
export interface FiscalStamp {
  uuid: string;
  folio: number;
  /** Milliseconds. */
  stamped_at: number;
}

/** All that is printed in a PDF and written in an XML: a snapshot that later edits of client or team do not reach. */
export interface FiscalDocument
  extends Pick<DraftFields, 'invoice_type' | 'global' | 'related_documents' | 'invoice_pdf_notes' | 'addenda'> {
  issuer: FiscalIssuer;
  receiver: FiscalReceiver;
  currency: string;
  exchange_rate: number;
  use: string;
  payment_form: string;
  payment_method: string;
  exports: string;
  series: string;
  /** Date of issue, in milliseconds. */
  date: number;
  items: ItemRecord[];
  /** Line by line in the order of `items`. */
  totals: Totals;
  /** Complements of the caller's own, each one XML element. */
  complements?: string[];
  /** What a payment complement (P) pays. */
  payment?: PaymentDetail;
  stamp?: FiscalStamp;
}
