import * as z from 'zod/mini';
import { typed } from './inputFields.js';
import { listFields } from './listQuery.js';
import { searchFields } from './searchQuery.js';

/** The query of the list of payments. @source docs, cli, n8n */
export const paymentQuery = z.strictObject({ ...listFields, status: typed, client_id: typed, currency: typed, email: typed, tax_id: typed });

/** The query of the search in payments. @source cli */
export const paymentSearchQuery = z.strictObject({ ...searchFields, status: typed, currency: typed, client_id: typed });

/** The query of the list of payments; times are Unix milliseconds. */
export type PaymentQuery = z.input<typeof paymentQuery>;

/** The query of the search in payments. */
export type PaymentSearchQuery = z.input<typeof paymentSearchQuery>;
