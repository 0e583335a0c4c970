import { canceledAt } from '../cancellation/cancellationState.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Database } from '../store/Database.js';
import { cancellationReceiptXml } from '../xml/cancellationReceiptXml.js';
import { stampedDocument, type StampedDocument } from './stampedDocument.js';

/** The file a signed address names; a wrong name and a wrong signature get the same 404. `now` in milliseconds. */
export async function serveFile(url: URL, database: Database, now: number): Promise<Response> {
  const [, name, uuid = '', kind = ''] = /^\/files\/(([0-9A-F-]{36})(\.pdf|\.xml|-acuse\.xml))$/.exec(url.pathname) ?? [];
  const document = stampedDocument(uuid, database);
  const isSigned = document !== undefined && url.searchParams.get('signature') === document.signature;
  const body = isSigned ? await bodyOf(document, kind, now) : undefined;
  if (body === undefined) throw new ApiFailure(404, 'file_not_found', 'There is no such file, or its address is no longer signed');
  return new Response(body, {
    headers: {
      'content-type': kind === '.pdf' ? 'application/pdf' : 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

async function bodyOf(document: StampedDocument, kind: string, now: number): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (kind === '.pdf') return new Uint8Array(await document.pdf());
  if (kind === '.xml') return document.xml;
  const at = canceledAt(document.cancellation, now);
  return at === undefined ? undefined : cancellationReceiptXml(document.id, document.issuerRfc, at);
}
