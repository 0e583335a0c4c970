import * as z from 'zod/mini';
import { listFields } from './listQuery.js';

const typed = z.optional(z.string());

/** The query of the list of income invoices. @source docs, cli, n8n */
export const incomeQuery = z.strictObject({ ...listFields, status: typed, client_id: typed, series: typed });

/** The query of the list of income invoices; times are Unix milliseconds. */
export type IncomeQuery = z.input<typeof incomeQuery>;
