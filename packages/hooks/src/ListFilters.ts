import type { ListQuery } from '@gigstack-ui/api';

/** Filters of a list; where a page starts is the list's own affair. */
export type ListFilters = Omit<ListQuery, 'next' | 'page'>;

/** Filters of a list, and whether to ask at all. */
export type WithEnabled<Filters> = Filters & { enabled?: boolean | undefined };
