import * as z from 'zod/mini';
import type { Call, Handler } from '../http/Call.js';
import { checkInput } from '../http/checkInput.js';
import { succeeded } from '../http/succeeded.js';
import { randomId } from '../ids/randomId.js';
import type { SupportDocumentRecord, SupportedKind } from '../records/SupportDocumentRecord.js';
import { text } from '../records/text.js';
import { mediaTypes } from '../uploads/fileKind.js';
import { requireUpload } from '../uploads/requireUpload.js';
import { presentSupportDocument } from './presentSupportDocument.js';

const input = z.object({
  documentType: z.enum(['contract', 'delivery_proof', 'payment_proof', 'communication', 'payment_confirmation', 'subscription_info']),
  name: z.optional(text),
  description: z.optional(text),
});

const tenMebibytes = 10 * 1_048_576;

interface SupportDocumentRoutes {
  /** `POST …/support-documents`, multipart. */
  upload: Handler;
  /** `GET …/support-documents`: all of them, without pages. */
  list: Handler;
}

/** The two routes of one kind of record; `find` answers the id of the record in the path or throws its 404. */
export function supportDocuments(type: SupportedKind, find: (call: Call) => { id: string }): SupportDocumentRoutes {
  return {
    upload(call) {
      const entity = { type, id: find(call).id };
      const { documentType, name, description = null } = checkInput(input, call.body);
      const { bytes, kind, name: fileName } = requireUpload(call, 'file', { kinds: ['pdf', 'png', 'jpg', 'webp'], maximum: tenMebibytes });
      const document: SupportDocumentRecord = {
        id: `doc_${randomId(20)}`,
        entity,
        document_type: documentType,
        name: name || fileName,
        description,
        file_name: fileName,
        file_size: bytes.length,
        mime_type: mediaTypes[kind],
        signature: randomId(32),
        created_at: call.now,
      };
      call.database.transaction(() => call.database.supportDocuments.put(call.partition, document, bytes));
      return succeeded('Document uploaded successfully', presentSupportDocument(document, call), timestamp(call), 201);
    },
    list(call) {
      const entity = { type, id: find(call).id };
      const documents = call.database.supportDocuments.of(call.partition, entity);
      return succeeded('Documents retrieved successfully', documents.map((document) => presentSupportDocument(document, call)), timestamp(call));
    },
  };
}

function timestamp({ now }: Call): string {
  return new Date(now).toISOString();
}
