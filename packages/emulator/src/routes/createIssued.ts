import { fileUrl } from '../files/fileUrl.js';
import type { Call } from '../http/Call.js';
import { once } from '../http/once.js';
import { one } from '../http/one.js';
import { presentInvoice } from '../invoices/presentInvoice.js';
import { sendInvoice } from '../mail/sendInvoice.js';
import type { InvoiceRecord } from '../records/InvoiceRecord.js';
import type { Collection } from '../store/Collection.js';

interface CreateIssued {
  collection: Collection<InvoiceRecord>;
  key: string | undefined;
  withFiles: boolean;
  sendEmail: boolean;
  issue: () => InvoiceRecord;
}

/** Issues a document once for each `idempotency_key` and answers with it; what was issued before is neither issued nor sent again. */
export function createIssued(call: Call, { collection, key, withFiles, sendEmail, issue }: CreateIssued): Response {
  return call.database.transaction(() => {
    const { document, isNew } = once(call, { collection, key, make: issue });
    if (isNew && sendEmail) sendInvoice(call, document, document.fields.emails ?? []);
    const shown = {
      ...presentInvoice(document, call),
      // A fresh invoice is answered as "stamped", and as "valid" ever after.
      ...(isNew && { status: 'stamped' }),
      ...(withFiles && { files: { pdf: fileUrl(call.origin, document, 'pdf'), xml: fileUrl(call.origin, document, 'xml') } }),
    };
    return one('Invoice created successfully', shown);
  });
}
