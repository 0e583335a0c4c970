import type { CatalogName, CatalogRow, GigstackClient, GigstackError } from '@gigstack-ui/api';
import { queryOptions } from '@tanstack/react-query';
import { endpointKey } from './endpointKey.js';
import { keepWithinScope } from './keepWithinScope.js';
import { queryManners } from './queryManners.js';
import { whenQuiet } from './whenQuiet.js';

/** What to look for in a SAT catalog. */
export interface CatalogSearch {
  name: CatalogName;
  text: string;
  /** Rows to answer with, 1 to 100. */
  limit?: number | undefined;
}

/** Options to search a SAT catalog as a text is typed; the catalogs change a few times a year, so an answer stays good for the visit. */
export function catalogSearchQuery(client: GigstackClient, { name, text, limit = 20 }: CatalogSearch) {
  return queryOptions<CatalogRow[], GigstackError>({
    ...queryManners,
    queryKey: endpointKey(client, { id: 'catalogs.search' }, name, text.trim(), limit),
    queryFn: async ({ signal }) => {
      await whenQuiet(signal);
      return client.searchCatalog({ name, text: text.trim(), limit, signal });
    },
    staleTime: Infinity,
    placeholderData: keepWithinScope(client),
  });
}
