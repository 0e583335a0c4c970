import { ApiFailure } from '../http/ApiFailure.js';
import { invoicePdf } from '../pdf/invoicePdf.js';
import type { Database } from '../store/Database.js';

const types = { pdf: 'application/pdf', xml: 'application/xml; charset=utf-8' } as const;

/** The file a signed address names; a wrong name and a wrong signature get the same 404. */
export async function serveFile(url: URL, database: Database): Promise<Response> {
  const [, uuid, type] = /^\/files\/([0-9A-F-]{36})\.(pdf|xml)$/.exec(url.pathname) ?? [];
  const invoice = uuid === undefined ? undefined : database.invoices.find(uuid);
  if (!invoice || (type !== 'pdf' && type !== 'xml') || url.searchParams.get('signature') !== invoice.signature) {
    throw new ApiFailure(404, 'file_not_found', 'There is no such file, or its address is no longer signed');
  }
  const body = type === 'xml' ? invoice.xml : new Uint8Array(await invoicePdf(invoice.document));
  return new Response(body, {
    headers: {
      'content-type': types[type],
      'content-disposition': `attachment; filename="${invoice.id}.${type}"`,
      'cache-control': 'no-store',
    },
  });
}
