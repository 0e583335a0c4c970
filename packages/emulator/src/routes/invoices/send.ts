import * as z from 'zod/mini';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { findInvoice } from '../../invoices/findInvoice.js';
import { sendInvoice } from '../../mail/sendInvoice.js';
import { text } from '../../records/text.js';

const address = text.check(z.regex(/^[^\s@]+@[^\s@]+$/));
const input = z.object({ emails: z.optional(z.array(address).check(z.maxLength(50))) });

/** `POST /invoices/:uuid/send`: to the client and to the addresses of the body. The letter is kept and can be read. */
export const sendInvoiceByMail: Handler = (call) => {
  const { emails = [] } = checkInput(input, withoutNulls(call.body));
  return call.database.transaction(() => {
    const mail = sendInvoice(call, findInvoice(call), emails);
    if (!mail) throw ApiFailure.invalid(['emails: is required when the client has no e-mail']);
    return one('Invoice sent successfully', { recipients: mail.to, attachments: mail.attachments });
  });
};
