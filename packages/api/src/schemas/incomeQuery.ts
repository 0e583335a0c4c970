import * as z from 'zod/mini';
import { typed } from './inputFields.js';
import { listFields } from './listQuery.js';

/** The query of the list of income invoices. @source docs, cli, n8n */
export const incomeQuery = z.strictObject({ ...listFields, status: typed, client_id: typed, series: typed });

/** The query of the list of income invoices; times are Unix milliseconds. */
export type IncomeQuery = z.input<typeof incomeQuery>;
