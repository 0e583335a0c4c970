import * as z from 'zod/mini';
import { oneOf, typed, upTo } from './inputFields.js';
import { moment } from './moment.js';

/** The query parameters that every cursor list takes; times are Unix milliseconds. @source docs, cli, n8n */
export const listFields = {
  /** Records per page, 1 to 100; the API's default is 10. */
  limit: z.optional(upTo(100)),
  /** Cursor: the `next` of the page before. */
  next: typed,
  /** Page number from 1; only with `metadata`, which the API pages by number. */
  page: z.optional(upTo(1e6)),
  order_by: z.optional(oneOf('timestamp', 'name', 'created_at')),
  sort: z.optional(oneOf('asc', 'desc')),
  created: z.optional(z.strictObject({ gte: moment, lte: moment })),
  /** Exact matches on the host's own metadata. */
  metadata: z.optional(z.transform((pairs: Readonly<Record<string, string>>) => pairs)),
};

/** The query of a list that has no filters of its own. @source docs, cli, n8n */
export const listQuery = z.strictObject(listFields);

/** The query of a list that has no filters of its own; times are Unix milliseconds. */
export type ListQuery = z.input<typeof listQuery>;
