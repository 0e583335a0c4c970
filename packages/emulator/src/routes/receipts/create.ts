import * as z from 'zod/mini';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import type { Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { once } from '../../http/once.js';
import { one } from '../../http/one.js';
import { readSale, saleInput } from '../../payments/readSale.js';
import { createReceipt as keepReceipt } from '../../receipts/createReceipt.js';
import { periodicity } from '../../receipts/periodicity.js';
import { presentReceipt } from '../../receipts/presentReceipt.js';

const input = z.extend(saleInput, { periodicity: z.optional(periodicity) });

/** `POST /receipts`: the same `idempotency_key` answers with the receipt made before. */
export const createReceipt: Handler = (call) =>
  call.database.transaction(() => {
    const sent = checkInput(input, withoutNulls(call.body));
    const { document, isNew } = once(call, {
      collection: call.database.receipts,
      key: sent.idempotency_key,
      make: () => keepReceipt(call, { ...readSale(call, sent), periodicity: sent.periodicity }),
    });
    return one(isNew ? 'Receipt created successfully' : 'Receipt found', presentReceipt(document, call), isNew ? 201 : 200);
  });
