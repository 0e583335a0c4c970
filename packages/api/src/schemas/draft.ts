import * as z from 'zod/mini';
import { flag, presentText, text } from './answerFields.js';
import { documentAnswer } from './document.js';

/** A draft as it comes back. @source docs */
export const draft = z.looseObject({ id: presentText, draft: flag, status: text, ...documentAnswer });

/** A draft as it comes back; times in Unix milliseconds, amounts in the draft's currency. */
export type DraftInvoiceOutput = z.output<typeof draft>;
