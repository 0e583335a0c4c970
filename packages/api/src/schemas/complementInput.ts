import * as z from 'zod/mini';
import { choice, freeObject, number, requiredNumber, texts } from './bodyFields.js';
import { clientReferenceInput } from './clientInput.js';
import { requiredText, typed } from './inputFields.js';
import { moment } from './moment.js';
import { list } from './reading.js';

/** A payment complement to stamp: which PPD invoices were paid, with how much. Other fields pass as they are. @source inferred: the route is known, its body is not */
export const complementInput = z.looseObject({
  client: z.optional(clientReferenceInput),
  payment_form: requiredText,
  /** When it was paid, in Unix milliseconds; sent in seconds, as payments are. */
  date: moment,
  currency: typed,
  exchange_rate: number,
  invoices: list(z.strictObject({ uuid: requiredText, amount: requiredNumber })),
  series: typed,
  folio_number: number,
  send_email: choice,
  emails: texts,
  idempotency_key: typed,
  metadata: freeObject,
});

/** A payment complement to stamp. */
export type PaymentComplementInput = z.input<typeof complementInput>;
