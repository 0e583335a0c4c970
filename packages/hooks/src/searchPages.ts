import type { GigstackClient, SearchPage } from '@gigstack-ui/api';
import type { QueryKey } from '@tanstack/react-query';
import { keepWithinScope } from './keepWithinScope.js';
import { pagesQuery } from './pagesQuery.js';
import { whenQuiet } from './whenQuiet.js';

interface SearchPages<T> {
  client: GigstackClient;
  queryKey: QueryKey;
  read: (page: number, signal: AbortSignal) => Promise<SearchPage<T>>;
}

/** Options of a search while typing: it waits for a pause, and shows the former results until the new ones are there. */
export function searchPages<T>({ client, queryKey, read }: SearchPages<T>) {
  return pagesQuery<T>({
    queryKey,
    read: async ({ page = 1 }, signal) => {
      if (page === 1) await whenQuiet(signal);
      const { data, found = 0, perPage = data.length } = await read(page, signal);
      return { data, total: found, hasMore: data.length > 0 && page * perPage < found };
    },
    placeholderData: keepWithinScope(client),
  });
}
