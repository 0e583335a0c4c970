import type { CatalogRow } from '@gigstack-ui/api';
import type { CatalogSearch } from '@gigstack-ui/hooks';

/** Who searches a large catalog: a worker of the page, or whatever the host writes. Absent, the host's server does. */
export interface CatalogSource {
  /** Tells its answers in the cache from those of another source. */
  readonly key: string;
  /** Rows that answer a text, best first; rejects when it cannot search. */
  readonly search: (search: CatalogSearch) => Promise<readonly CatalogRow[]>;
}
