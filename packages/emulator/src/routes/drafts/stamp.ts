import { clientOf } from '../../drafts/clientOf.js';
import { findOpenDraft } from '../../drafts/findDraft.js';
import type { Handler } from '../../http/Call.js';
import { one } from '../../http/one.js';
import { presentInvoice } from '../../invoices/presentInvoice.js';
import { assertStampable } from '../../issuing/assertStampable.js';
import { issueInvoice } from '../../issuing/issueInvoice.js';

/** `POST /invoices/draft/:id/stamp`: the draft becomes an invoice and leaves the list of drafts. */
export const stampDraft: Handler = (call) =>
  call.database.transaction(() => {
    const draft = findOpenDraft(call);
    assertStampable(draft.fields, clientOf(draft.fields, call), call);
    const invoice = issueInvoice(draft, call);
    // A fresh invoice is answered as "stamped", and as "valid" ever after.
    return one('Invoice created successfully', { ...presentInvoice(invoice, call), status: 'stamped' });
  });
