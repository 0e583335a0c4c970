import * as z from 'zod/mini';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { text } from '../../records/text.js';
import { findReceipt } from '../../receipts/findReceipt.js';
import { presentReceipt } from '../../receipts/presentReceipt.js';
import { stampReceipt as stamp } from '../../receipts/stampReceipt.js';
import { toMilliseconds } from '../../text/toMilliseconds.js';

const input = z.object({
  stamp_to: z._default(z.enum(['client', 'general_public_national', 'general_public_foreign']), 'client'),
  fiscal_information: z.optional(z.object({ legal_name: text, tax_id: text, tax_system: text, zip: text })),
  date: z.optional(z.number().check(z.minimum(0), z.maximum(4e12))),
});

/** `POST /receipts/:id/stamp`: to the client unless told; `date` in milliseconds. */
export const stampReceipt: Handler = (call) =>
  call.database.transaction(() => {
    const { date, ...buyer } = checkInput(input, withoutNulls(call.body));
    const stamped = stamp(call, findReceipt(call), { ...buyer, ...(date && { date: toMilliseconds(date) }) });
    return one('Receipt stamped successfully', { ...presentReceipt(stamped, call), uuid: stamped.invoice });
  });
