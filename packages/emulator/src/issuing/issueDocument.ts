import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import { randomUuid } from '../ids/randomUuid.js';
import { issuedCollection } from '../invoices/issuedCollection.js';
import type { DraftFields } from '../records/DraftRecord.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import { mirrorDocument } from '../sat-mirror/mirrorDocument.js';
import { cfdiXml } from '../xml/cfdiXml.js';
import type { FiscalDocument } from './FiscalDocument.js';
import { takeFolio } from './takeFolio.js';

/** What is settled before the stamp; everything has a default. */
export interface Issue {
  /** The folio fiscal; a random one unless told. */
  uuid?: string | undefined;
  /** The draft that is stamped. */
  draft?: string | undefined;
  /** The folio that the caller chose; the next of the series unless told. */
  folio?: number | undefined;
}

interface Unstamped {
  fields: DraftFields;
  client: string | undefined;
  document: FiscalDocument;
}

/** Stamps a document and keeps it. Call it inside a transaction: what fails later leaves no gap in the folios. */
export function issueDocument(
  { fields, client, document: unstamped }: Unstamped,
  context: Pick<Context, 'database' | 'team' | 'livemode' | 'partition' | 'now'>,
  { uuid = randomUuid(), draft, folio }: Issue = {},
): InvoiceRecord {
  const { database, partition, now } = context;
  const stamp = { uuid, folio: takeFolio(database, partition, unstamped.series, folio), stamped_at: now };
  const document = { ...unstamped, stamp };
  const record: InvoiceRecord = {
    id: uuid,
    ...(draft !== undefined && { draft }),
    ...(client !== undefined && { client }),
    fields,
    document,
    xml: cfdiXml(document, stamp),
    signature: randomId(32),
    created_at: now,
  };
  issuedCollection(database, document.invoice_type).put(partition, record);
  mirrorDocument(record, context);
  return record;
}
