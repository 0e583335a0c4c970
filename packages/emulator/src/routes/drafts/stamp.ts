import { findOpenDraft } from '../../drafts/findDraft.js';
import { retireDraft } from '../../drafts/retireDraft.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';
import { stampInvoice } from '../../issuing/stampInvoice.js';

/** `POST /invoices/draft/:id/stamp`: the draft becomes an invoice and leaves the list of drafts. */
export const stampDraft: Handler = (call) =>
  call.database.transaction(() => {
    const draft = findOpenDraft(call);
    const invoice = stampInvoice(draft.fields, call, { draft: draft.id });
    retireDraft(draft, invoice.id, call);
    // A fresh invoice is answered as "stamped", and as "valid" ever after.
    return one('Invoice created successfully', { ...presentInvoice(invoice, call), status: 'stamped' });
  });
