import { ApiFailure } from '../http/ApiFailure.js';
import type { Database } from '../store/Database.js';

/** The file of a support document, for who has its signed address. It is never shown in the page: whoever uploaded it may have meant harm. */
export function serveSupportDocument(url: URL, database: Database): Response {
  const found = database.supportDocuments.open(url.pathname.slice('/files/'.length));
  if (!found || url.searchParams.get('signature') !== found.document.signature) {
    throw new ApiFailure(404, 'file_not_found', 'There is no such file, or its address is no longer signed');
  }
  return new Response(found.bytes, {
    headers: {
      'content-type': found.document.mime_type,
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
