import * as z from 'zod/mini';
import { freeObject, number, requiredNumber, texts } from './bodyFields.js';
import { documentShape } from './document.js';
import { requiredText, typed } from './inputFields.js';
import { list } from './reading.js';

/** What drafts and invoices share when they are sent. @source docs; for drafts also inferred from the fields that come back */
export const documentInput = {
  ...documentShape(typed, number),
  /** Data of a global invoice: SAT periodicity "01" to "05", months "01" to "18", year. */
  global: z.optional(z.strictObject({ periodicity: requiredText, months: requiredText, year: requiredNumber })),
  /** CFDI relacionados: SAT relation "01" to "07" and the UUIDs it points at. */
  related_documents: z.optional(list(z.strictObject({ relationship: requiredText, documents: list(requiredText) }))),
  /** Complements passed through as XML. */
  complements: z.optional(list(z.strictObject({ type: requiredText, data: requiredText }))),
  emails: texts,
  metadata: freeObject,
};
