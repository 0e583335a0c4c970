import type { PagesResult } from '@gigstack-ui/hooks';

/** More than any customer has, and an end in any case. */
const MOST_PAGES = 200;

/** Reads a list to its end and gives all its records; rejects when a page cannot be read. */
export async function readAllPages<T>(pages: PagesResult<T>, signal: AbortSignal): Promise<readonly T[]> {
  let items = pages.items;
  let hasMore = pages.hasNextPage;
  for (let page = 1; hasMore && page < MOST_PAGES; page += 1) {
    signal.throwIfAborted();
    const result = await pages.fetchNextPage();
    if (result.isError) throw result.error;
    items = result.data?.items ?? items;
    hasMore = result.hasNextPage;
  }
  return items;
}
