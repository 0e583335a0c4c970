'use client';
import type { Service, ServiceInput, ServiceUpdateInput } from '@gigstack-ui/api';
import * as services from '@gigstack-ui/api/services';
import { forget, outdate, remember } from './cacheChanges.js';
import { foresee } from './foresee.js';
import type { ListFilters, WithEnabled } from './ListFilters.js';
import type { RecordChange } from './RecordChange.js';
import { serviceQuery, servicesQuery } from './serviceQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The saved products and services, newest first unless sorted otherwise, page by page. */
export function useServices({ enabled, ...filters }: WithEnabled<ListFilters> = {}): PagesResult<Service> {
  return usePages(servicesQuery(useGigstack(), filters), enabled);
}

/** One saved product or service; without an id nothing is asked. */
export function useService(id: string | undefined, settings?: QuerySettings): RecordResult<Service> {
  return useRecord(serviceQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Saves a product or service. */
export function useCreateService(settings?: ChangeSettings<Service, ServiceInput>): ChangeResult<Service, ServiceInput> {
  return useChange(async (context, body) => {
    const created = await context.client.call(services.create, { body });
    await remember(context, serviceQuery(context.client, created.id).queryKey, created);
    outdate(context, services.list);
    return created;
  }, settings);
}

/** Changes the given fields of a saved product or service; shown at once, taken back if refused. */
export function useUpdateService(settings?: ChangeSettings<Service, RecordChange<ServiceUpdateInput>>): ChangeResult<Service, RecordChange<ServiceUpdateInput>> {
  return useChange(async (context, { id, body }) => {
    const { queryKey } = serviceQuery(context.client, id);
    const updated = await foresee(context, queryKey, body, () => context.client.call(services.update, { params: { id }, body }));
    await remember(context, queryKey, updated);
    outdate(context, services.list);
    return updated;
  }, settings);
}

/** Deletes a saved product or service, by its id. */
export function useDeleteService(settings?: ChangeSettings<void, string>): ChangeResult<void, string> {
  return useChange(async (context, id) => {
    await context.client.call(services.remove, { params: { id } });
    forget(context, services.get, id);
    outdate(context, services.list);
  }, settings);
}
