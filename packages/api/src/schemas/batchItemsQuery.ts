import * as z from 'zod/mini';
import { typed, upTo } from './inputFields.js';

/** The query of the invoices of a batch. @source cli */
export const batchItemsQuery = z.strictObject({ limit: z.optional(upTo(100)), next: typed, status: typed });
