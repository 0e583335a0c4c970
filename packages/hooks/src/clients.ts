'use client';
import type { Client, ClientInput, ClientUpdateInput, ClientValidation, CustomerPortal, CustomerPortalInput, PendingReceiptsSummary } from '@gigstack-ui/api';
import * as clients from '@gigstack-ui/api/clients';
import * as income from '@gigstack-ui/api/income';
import * as receipts from '@gigstack-ui/api/receipts';
import { forget, outdate, outdateOne, remember } from './cacheChanges.js';
import { clientQuery, clientSearchQuery, clientsQuery } from './clientQueries.js';
import type { ListFilters, WithEnabled } from './ListFilters.js';
import { outdateIssued } from './outdateIssued.js';
import type { RecordChange } from './RecordChange.js';
import type { SearchFilters } from './searchPages.js';
import type { ChangeResult, ChangeSettings } from './useChange.js';
import { useChange } from './useChange.js';
import { useGigstack } from './useGigstack.js';
import type { PagesResult } from './usePages.js';
import { usePages } from './usePages.js';
import type { QuerySettings, RecordResult } from './useRecord.js';
import { useRecord } from './useRecord.js';

/** The clients, newest first unless sorted otherwise, page by page. */
export function useClients({ enabled, ...filters }: WithEnabled<ListFilters> = {}): PagesResult<Client> {
  return usePages(clientsQuery(useGigstack(), filters), enabled);
}

/** One client; without an id nothing is asked. */
export function useClient(id: string | undefined, settings?: QuerySettings): RecordResult<Client> {
  return useRecord(clientQuery(useGigstack(), id ?? ''), { ...settings, enabled: id !== undefined && settings?.enabled });
}

/** Clients that match a text, as it is typed; an empty text asks nothing. */
export function useClientSearch(text: string, { enabled = true, ...filters }: WithEnabled<SearchFilters> = {}): PagesResult<Client> {
  return usePages(clientSearchQuery(useGigstack(), text, filters), enabled && text.trim() !== '');
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

/** Changes the given fields of a client. */
export function useUpdateClient(settings?: ChangeSettings<Client, RecordChange<ClientUpdateInput>>): ChangeResult<Client, RecordChange<ClientUpdateInput>> {
  return useChange(async (context, { id, body }) => {
    const updated = await context.client.call(clients.update, { params: { id }, body });
    await remember(context, clientQuery(context.client, id).queryKey, updated);
    outdate(context, clients.list, clients.search);
    return updated;
  }, settings);
}

/** Deletes a client, by its id. */
export function useDeleteClient(settings?: ChangeSettings<void, string>): ChangeResult<void, string> {
  return useChange(async (context, id) => {
    await context.client.call(clients.remove, { params: { id } });
    forget(context, clients.get, id);
    outdate(context, clients.list, clients.search);
  }, settings);
}

/** Asks the SAT whether the fiscal data of a client agree, by its id. */
export function useValidateClient(settings?: ChangeSettings<ClientValidation, string>): ChangeResult<ClientValidation, string> {
  return useChange(async (context, id) => {
    const validation = await context.client.call(clients.validate, { params: { id } });
    outdateOne(context, clients.get, id);
    outdate(context, clients.list, clients.search);
    return validation;
  }, settings);
}

/** Opens a client's portal, by id or e-mail; nothing is asked until `mutate` is called, as each call makes another address. */
export function useClientPortal(settings?: ChangeSettings<CustomerPortal, CustomerPortalInput>): ChangeResult<CustomerPortal, CustomerPortalInput> {
  return useChange(({ client }, body) => client.call(clients.portal, { body }), settings);
}

/** Invoices up to 100 pending receipts of a client, by its id; read `failed` and `remaining`, as some may fail. */
export function useStampClientReceipts(settings?: ChangeSettings<PendingReceiptsSummary, string>): ChangeResult<PendingReceiptsSummary, string> {
  return useChange(async (context, id) => {
    const summary = await context.client.call(clients.stampReceipts, { params: { id } });
    outdate(context, receipts.list, receipts.search, receipts.get);
    outdateIssued(context, income.list);
    return summary;
  }, settings);
}
