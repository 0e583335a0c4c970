import { clientOf } from '../../drafts/clientOf.js';
import { findOpenDraft } from '../../drafts/findDraft.js';
import { base64 } from '../../encoding/base64.js';
import type { Handler } from '../../http/Call.js';
import { jsonAnswer } from '../../http/jsonAnswer.js';
import { toFiscalDocument } from '../../issuing/toFiscalDocument.js';
import { invoicePdf } from '../../pdf/invoicePdf.js';

/** `POST /invoices/draft/:id/preview`: the PDF in base64, in both places where the API's documents suggest it. */
export const previewDraft: Handler = async (call) => {
  const draft = findOpenDraft(call);
  const document = toFiscalDocument(draft.fields, clientOf(draft.fields, call), call);
  const pdf = base64(await invoicePdf(document));
  // The draft may have gone while the PDF was being drawn.
  if (call.database.drafts.get(call.partition, draft.id)) call.database.previews.put(call.partition, draft.id, pdf);
  return jsonAnswer(200, { message: 'Preview generated', data: { id: draft.id, pdf }, pdf });
};
