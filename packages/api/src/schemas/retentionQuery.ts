import * as z from 'zod/mini';
import { number } from './bodyFields.js';
import { oneOf, typed, upTo } from './inputFields.js';

/** The query of the list of retentions; unlike the other lists it takes its times as they are, in milliseconds. @source docs */
export const retentionQuery = z.strictObject({
  limit: z.optional(upTo(100)),
  next: typed,
  order_by: typed,
  sort: z.optional(oneOf('asc', 'desc')),
  created_gte: number,
  created_lte: number,
  status: typed,
  retention_key: typed,
  client_id: typed,
});

/** The query of the list of retentions; times are Unix milliseconds. */
export type RetentionQuery = z.input<typeof retentionQuery>;
