import type { GigstackClient, SearchPage } from '@gigstack-ui/api';
import { endpointKey } from './endpointKey.js';
import { keepWithinScope } from './keepWithinScope.js';
import { pagesQuery } from './pagesQuery.js';
import type { Reads } from './readEndpoint.js';
import { readEndpoint } from './readEndpoint.js';
import { whenQuiet } from './whenQuiet.js';

/** What a search may be narrowed by besides its text. */
export interface SearchFilters {
  /** Records per page, 1 to 100. */
  limit?: number | undefined;
}

/** Options of a search while typing: it waits for a pause, and shows the former results until the new ones are there. */
export function searchPages<T>(client: GigstackClient, endpoint: Reads<T>, text: string, filters: SearchFilters = {}) {
  const q = text.trim();
  return pagesQuery<T>({
    queryKey: endpointKey(client, endpoint, q, filters),
    read: async ({ page = 1 }, signal) => {
      if (page === 1) await whenQuiet(signal);
      const { data, found = 0, perPage = data.length } = await readEndpoint<SearchPage<T>>(client, endpoint, { query: { q, ...filters, page }, signal });
      return { data, total: found, hasMore: data.length > 0 && page * perPage < found };
    },
    placeholderData: keepWithinScope(client),
  });
}
