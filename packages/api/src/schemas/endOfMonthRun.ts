import * as z from 'zod/mini';
import { amount, listOf, presentText, text } from './answerFields.js';

/** What the global run of a month made of the receipts nobody invoiced. @source cli knows the route; the fields are inferred */
export const endOfMonthRun = z.looseObject({ invoices: listOf(presentText), receipts: amount, status: text });

/** What the global run of a month made. */
export type EndOfMonthRun = z.output<typeof endOfMonthRun>;
