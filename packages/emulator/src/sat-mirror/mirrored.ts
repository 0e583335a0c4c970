import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import { lookUp } from '../invoices/findInvoice.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { SatInvoiceRecord } from '../records/SatInvoiceRecord.js';
import type { Database } from '../store/Database.js';

/** The entry of the path in the SAT's list of the team; 404 when there is none. */
export function findMirrored({ database, partition, params }: Call): SatInvoiceRecord {
  const uuid = (params['id'] ?? '').toUpperCase();
  const found = database.satInvoices.get(partition, `issued:${uuid}`) ?? database.satInvoices.get(partition, `received:${uuid}`);
  if (!found) throw ApiFailure.notFound('SAT invoice');
  return found;
}

/** The document behind an entry, whoever keeps it. */
export function documentBehind({ uuid, partition = '', document }: SatInvoiceRecord, database: Database): InvoiceRecord | undefined {
  return document ?? lookUp(uuid, { database, partition });
}

/** Whether the XML of an entry is here. */
export function resourceStatus({ ready_at, failure }: SatInvoiceRecord, now: number): 'ready' | 'building' | 'error' {
  if (failure) return 'error';
  return now < ready_at ? 'building' : 'ready';
}
