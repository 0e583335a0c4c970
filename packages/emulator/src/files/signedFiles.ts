import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import { one } from '../http/one.js';
import { fileUrl } from './fileUrl.js';

/** Signed addresses of the PDF and the XML of a stamped document, or of the one that `file_type` names. */
export function signedFiles({ query, origin }: Call, document: { id: string; signature: string }): Response {
  const type = query.get('file_type');
  if (type !== null && type !== 'pdf' && type !== 'xml') throw ApiFailure.invalid(['file_type: must be pdf or xml']);
  return one('Files retrieved successfully', {
    ...(type !== 'xml' && { pdf: fileUrl(origin, document, 'pdf') }),
    ...(type !== 'pdf' && { xml: fileUrl(origin, document, 'xml') }),
  });
}
