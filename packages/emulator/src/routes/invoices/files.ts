import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { fileUrl } from '../../files/fileUrl.js';
import { findInvoice } from '../../invoices/findInvoice.js';

/** `GET /invoices/:uuid/files`: signed addresses of the PDF and the XML, or of the one that `file_type` names. */
export const invoiceFiles: Handler = (call) => {
  const id = call.params['id'] ?? '';
  if (call.database.drafts.get(call.partition, id)) {
    throw new ApiFailure(404, 'file_not_found', 'This draft is not stamped yet, so it has no files; preview it instead');
  }
  const type = call.query.get('file_type');
  if (type !== null && type !== 'pdf' && type !== 'xml') throw ApiFailure.invalid(['file_type: must be pdf or xml']);
  const invoice = findInvoice(call);
  return one('Files retrieved successfully', {
    ...(type !== 'xml' && { pdf: fileUrl(call.origin, invoice, 'pdf') }),
    ...(type !== 'pdf' && { xml: fileUrl(call.origin, invoice, 'xml') }),
  });
};
