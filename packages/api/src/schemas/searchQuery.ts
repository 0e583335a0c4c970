import * as z from 'zod/mini';
import { upTo } from './inputFields.js';

/** The query parameters that every search takes. @source cli */
export const searchQuery = z.strictObject({
  q: z.string(),
  limit: upTo(100),
  page: upTo(1e6),
  /** Names of the fields to search in, separated by commas. */
  fields: z.optional(z.string()),
});

/** The query parameters that every search takes. */
export type SearchQuery = z.input<typeof searchQuery>;
