'use client';
import type { CatalogRow } from '@gigstack-ui/api';
import type { CatalogSearch } from './catalogSearchQuery.js';
import { catalogSearchQuery } from './catalogSearchQuery.js';
import { useGigstack } from './useGigstack.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** Rows of a SAT catalog that match a text, best first, as it is typed; an empty text asks nothing. */
export function useCatalogSearch(search: CatalogSearch, settings?: QuerySettings): RecordResult<CatalogRow[]> {
  const enabled = search.text.trim() !== '' && settings?.enabled;
  return useRecord(catalogSearchQuery(useGigstack(), search), { ...settings, enabled });
}
