import { base64 } from '../../encoding/base64.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { jsonAnswer } from '../../http/jsonAnswer.js';
import { invoicePdf } from '../../pdf/invoicePdf.js';
import { documentBehind, findMirrored, resourceStatus } from '../../sat-mirror/mirrored.js';

/** `POST /invoices/sat/:uuid/pdf`: the PDF in base64 beside `data`, made from the XML and so only once that is here. */
export const satInvoicePdf: Handler = async (call) => {
  const entry = findMirrored(call);
  const record = documentBehind(entry, call.database);
  if (!record || resourceStatus(entry, call.now) !== 'ready') {
    throw new ApiFailure(409, 'resource_conflict', 'The XML of this invoice is not here yet');
  }
  return jsonAnswer(200, { message: 'PDF generated successfully', data: { uuid: entry.uuid }, pdf: base64(await invoicePdf(record.document)) });
};
