import type { GigstackError, Page } from '@gigstack-ui/api';
import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { keepWithinScope } from './keepWithinScope.js';
import { queryManners } from './queryManners.js';

/** Where a page starts: at a cursor, or, for filters by metadata and for searches, at a number. */
export interface PageStart {
  next?: string;
  page?: number;
}

/** The pages read so far, and their records in one list. */
export interface Paged<T> extends InfiniteData<Page<T>, PageStart> {
  items: readonly T[];
  total: number | undefined;
}

interface PagesQuery<T> {
  queryKey: QueryKey;
  read: (start: PageStart, signal: AbortSignal) => Promise<Page<T>>;
  /** What to show until the first page is there; by default nothing. */
  placeholderData?: ReturnType<typeof keepWithinScope>;
  /** Milliseconds an answer stays good; the cache's own unless told. */
  staleTime?: number;
}

/** Options of a list that grows by one page at a time. */
export function pagesQuery<T>({ queryKey, read, placeholderData, staleTime }: PagesQuery<T>) {
  return infiniteQueryOptions<Page<T>, GigstackError, Paged<T>, QueryKey, PageStart>({
    ...queryManners,
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: {},
    // The rule of the official clients: on while there is more; a cursor where one is given, else the next number.
    getNextPageParam: ({ hasMore, next }, pages) => (!hasMore ? undefined : next === undefined ? { page: pages.length + 1 } : { next }),
    select: inOneList,
    placeholderData,
    ...(staleTime !== undefined && { staleTime }),
  });
}

function inOneList<T>(data: InfiniteData<Page<T>, PageStart>): Paged<T> {
  return { ...data, items: data.pages.flatMap((page) => page.data), total: data.pages[0]?.total };
}
