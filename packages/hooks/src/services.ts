'use client';
import type { Service } from '@gigstack-ui/api';
import type { ListFilters } from './clientQueries.js';
import { serviceQuery, servicesQuery } from './serviceQueries.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The saved products and services, newest first unless sorted otherwise, page by page. */
export function useServices({ enabled, ...filters }: ListFilters & { enabled?: boolean | undefined } = {}): PagesResult<Service> {
  return usePages(servicesQuery(useGigstack(), filters), enabled);
}

/** One saved product or service; without an id nothing is asked. */
export function useService(id: string | undefined, settings?: QuerySettings): RecordResult<Service> {
  return useRecord(serviceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}
