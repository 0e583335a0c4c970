import { signedFiles } from '../../files/signedFiles.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { findInvoice } from '../../invoices/findInvoice.js';

/** `GET /invoices/:uuid/files` */
export const invoiceFiles: Handler = (call) => {
  const id = call.params['id'] ?? '';
  if (call.database.drafts.get(call.partition, id)) {
    throw new ApiFailure(404, 'file_not_found', 'This draft is not stamped yet, so it has no files; preview it instead');
  }
  return signedFiles(call, findInvoice(call));
};
