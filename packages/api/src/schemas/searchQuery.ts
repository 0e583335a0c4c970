import * as z from 'zod/mini';
import { requiredText, typed, upTo } from './inputFields.js';

/** The query parameters that every search takes. @source cli */
export const searchFields = {
  q: requiredText,
  limit: z.optional(upTo(100)),
  page: z.optional(upTo(1e6)),
  /** Names of the fields to search in, separated by commas. */
  fields: typed,
};

/** The query of a search that has no filters of its own. @source cli */
export const searchQuery = z.strictObject(searchFields);

/** The query parameters that every search takes. */
export type SearchQuery = z.input<typeof searchQuery>;
