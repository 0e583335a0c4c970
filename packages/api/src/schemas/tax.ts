import * as z from 'zod/mini';
import { amount, flag, readText, text } from './answerFields.js';
import { optionalReading } from './reading.js';

/** One tax as it comes back; `type` always in upper case. @source docs (one old page shows `iva`) */
export const tax = z.looseObject({
  type: optionalReading('string', (value) => readText(value)?.toUpperCase()),
  rate: amount,
  factor: text,
  withholding: flag,
  inclusive: flag,
  units: amount,
});

/** One tax as it comes back. */
export type Tax = z.output<typeof tax>;
