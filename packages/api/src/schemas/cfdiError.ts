import * as z from 'zod/mini';
import { presentText, text } from './answerFields.js';
import { oneOf, typed, upTo } from './inputFields.js';

/** What to look for in the catalogue of CFDI errors, which is the same for every team. @source docs, cli */
export const cfdiErrorQuery = z.strictObject({
  /** Exact, such as `CFDI140223`. */
  code: typed,
  q: typed,
  type: z.optional(oneOf('invoice', 'receiver', 'sender', 'unknown')),
  limit: z.optional(upTo(100)),
  page: z.optional(upTo(1e6)),
});

/** What a code of the SAT or of the certifier means; `description` in Spanish, `explanation` and `solution` in English. @source docs */
export const cfdiError = z.looseObject({ code: presentText, description: text, explanation: text, solution: text, type: text });

/** What to look for in the catalogue of CFDI errors. */
export type CfdiErrorQuery = z.input<typeof cfdiErrorQuery>;

/** What a code of the SAT or of the certifier means. */
export type CfdiError = z.output<typeof cfdiError>;
