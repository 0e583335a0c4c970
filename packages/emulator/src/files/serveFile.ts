import { canceledAt } from '../cancellation/cancellationState.js';
import { ApiFailure } from '../http/ApiFailure.js';
import { issuedCollections } from '../invoices/issuedCollection.js';
import { invoicePdf } from '../pdf/invoicePdf.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { Database } from '../store/Database.js';
import { cancellationReceiptXml } from '../xml/cancellationReceiptXml.js';

/** The file a signed address names; a wrong name and a wrong signature get the same 404. `now` in milliseconds. */
export async function serveFile(url: URL, database: Database, now: number): Promise<Response> {
  const [, name, uuid = '', kind = ''] = /^\/files\/(([0-9A-F-]{36})(\.pdf|\.xml|-acuse\.xml))$/.exec(url.pathname) ?? [];
  const invoice = findIssued(uuid, database);
  const isSigned = invoice !== undefined && url.searchParams.get('signature') === invoice.signature;
  const body = isSigned ? await bodyOf(invoice, kind, now) : undefined;
  if (body === undefined) throw new ApiFailure(404, 'file_not_found', 'There is no such file, or its address is no longer signed');
  return new Response(body, {
    headers: {
      'content-type': kind === '.pdf' ? 'application/pdf' : 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

async function bodyOf(invoice: InvoiceRecord, kind: string, now: number): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (kind === '.pdf') return new Uint8Array(await invoicePdf(invoice.document));
  if (kind === '.xml') return invoice.xml;
  const at = canceledAt(invoice.cancellation, now);
  return at === undefined ? undefined : cancellationReceiptXml(invoice.id, invoice.document.issuer.tax_id, at);
}

function findIssued(uuid: string, database: Database): InvoiceRecord | undefined {
  for (const collection of issuedCollections(database)) {
    const found = collection.find(uuid);
    if (found) return found;
  }
  return undefined;
}
