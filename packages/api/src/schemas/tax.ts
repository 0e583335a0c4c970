import * as z from 'zod/mini';
import { amount, flag, text } from './answerFields.js';

/** One tax as it comes back; `type` always in upper case. @source docs (one old page shows `iva`) */
export const tax = z.looseObject({
  type: z.optional(
    z.pipe(
      text,
      z.transform((type) => type?.toUpperCase()),
    ),
  ),
  rate: amount,
  factor: text,
  withholding: flag,
  inclusive: flag,
});

/** One tax as it comes back. */
export type Tax = z.output<typeof tax>;
