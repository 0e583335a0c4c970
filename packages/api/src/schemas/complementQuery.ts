import * as z from 'zod/mini';
import { typed } from './inputFields.js';
import { listFields } from './listQuery.js';

/** The query of the list of payment complements; `invoice_id` is the PPD invoice they pay. @source cli */
export const complementQuery = z.strictObject({ ...listFields, status: typed, client_id: typed, invoice_id: typed });

/** The query of the list of payment complements; times are Unix milliseconds. */
export type ComplementQuery = z.input<typeof complementQuery>;
