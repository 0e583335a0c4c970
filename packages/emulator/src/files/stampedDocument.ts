import type { CancellationRecord } from '../records/CancellationRecord.js';
import { issuedCollections } from '../invoices/issuedCollection.js';
import { invoicePdf } from '../pdf/invoicePdf.js';
import { retentionPdf } from '../pdf/retentionPdf.js';
import type { Database } from '../store/Database.js';

/** What the files of a stamped document are made of. */
export interface StampedDocument {
  id: string;
  issuerRfc: string;
  signature: string;
  xml: string;
  cancellation: CancellationRecord | undefined;
  pdf(): Promise<Uint8Array>;
}

/** The stamped document with this UUID in whatever partition: only for doors that have a lock of their own. */
export function stampedDocument(uuid: string, database: Database): StampedDocument | undefined {
  for (const collection of issuedCollections(database)) {
    const found = collection.find(uuid);
    if (found) return describe(found, () => invoicePdf(found.document));
  }
  const retention = database.retentions.find(uuid);
  return retention && describe(retention, () => retentionPdf(retention.document));
}

interface Stamped {
  id: string;
  document: { issuer: { tax_id: string } };
  signature: string;
  xml: string;
  cancellation?: CancellationRecord;
}

function describe({ id, document, signature, xml, cancellation }: Stamped, pdf: () => Promise<Uint8Array>): StampedDocument {
  return { id, issuerRfc: document.issuer.tax_id, signature, xml, cancellation, pdf };
}
