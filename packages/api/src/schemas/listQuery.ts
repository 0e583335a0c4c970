import * as z from 'zod/mini';

// The API filters by Unix seconds while every time of this client is in milliseconds. @source cli, n8n: `created[gte]`, `created[lte]`
const moment = z.optional(
  z.pipe(
    z.number(),
    z.transform((milliseconds) => Math.floor(milliseconds / 1000)),
  ),
);

/** The query parameters that every cursor list takes; times are Unix milliseconds. @source docs, cli, n8n */
export const listQuery = {
  /** Records per page, 1 to 100; the API's default is 10. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** Cursor: the `next` of the page before. */
  next: z.optional(z.string()),
  /** Page number from 1; only with `metadata`, which the API pages by number. */
  page: z.optional(z.int().check(z.gte(1))),
  order_by: z.optional(z.enum(['timestamp', 'name', 'created_at'])),
  sort: z.optional(z.enum(['asc', 'desc'])),
  created: z.optional(z.strictObject({ gte: moment, lte: moment })),
  /** Exact matches on the host's own metadata. */
  metadata: z.optional(z.record(z.string(), z.string())),
};

/** The query parameters that every search takes. @source cli */
export const searchQuery = {
  q: z.string().check(z.minLength(1)),
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  page: z.optional(z.int().check(z.gte(1))),
  /** Names of the fields to search in, separated by commas. */
  fields: z.optional(z.string()),
};
