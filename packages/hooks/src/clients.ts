'use client';
import type { Client, ClientInput, ClientUpdateInput } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import { outdate, remember } from './cacheChanges.js';
import type { ListFilters } from './clientQueries.js';
import { clientQuery, clientSearchQuery, clientsQuery } from './clientQueries.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The clients, newest first unless sorted otherwise, page by page. */
export function useClients({ enabled, ...filters }: ListFilters & { enabled?: boolean | undefined } = {}): PagesResult<Client> {
  return usePages(clientsQuery(useGigstack(), filters), enabled);
}

/** One client; without an id nothing is asked. */
export function useClient(id: string | undefined, settings?: QuerySettings): RecordResult<Client> {
  return useRecord(clientQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Clients that match a text, as it is typed; an empty text asks nothing. */
export function useClientSearch(text: string, { limit, enabled = true }: { limit?: number; enabled?: boolean } = {}): PagesResult<Client> {
  return usePages(clientSearchQuery(useGigstack(), text, limit), enabled && text.trim() !== '');
}

/** Creates a client, or with `search` finds one. */
export function useCreateClient(settings?: ChangeSettings<Client, ClientInput>): ChangeResult<Client, ClientInput> {
  return useChange(async (context, body) => {
    const created = await context.client.call(clients.create, { body });
    await remember(context, clientQuery(context.client, created.id).queryKey, created);
    outdate(context, clients.list, clients.search);
    return created;
  }, settings);
}

/** Which client to change, and the fields to change. */
export interface ClientUpdate {
  id: string;
  body: ClientUpdateInput;
}

/** Changes the given fields of a client. */
export function useUpdateClient(settings?: ChangeSettings<Client, ClientUpdate>): ChangeResult<Client, ClientUpdate> {
  return useChange(async (context, { id, body }) => {
    const updated = await context.client.call(clients.update, { params: { id }, body });
    await remember(context, clientQuery(context.client, id).queryKey, updated);
    outdate(context, clients.list, clients.search);
    return updated;
  }, settings);
}
