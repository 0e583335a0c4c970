import { GigstackError } from '@gigstack-ui/api';
import { seedTeams } from '@gigstack-ui/emulator';
import { QueryClient } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { catalogSearchQuery } from './catalogSearchQuery.js';
import { clientQuery, clientSearchQuery, clientsQuery } from './clientQueries.js';
import { draftQuery, draftsQuery } from './draftQueries.js';
import { incomeInvoiceQuery, incomeInvoicesQuery } from './incomeQueries.js';
import { serviceQuery, servicesQuery } from './serviceQueries.js';
import { useService, useServices } from './services.js';
import { teamQuery } from './teamQueries.js';
import { gigstack, providing } from './testing/gigstack.js';
import { useCatalogSearch } from './useCatalogSearch.js';
import { useTeam } from './useTeam.js';

const client = gigstack().clientOf();

const factories = {
  clients: clientsQuery(client, { limit: 5 }),
  client: clientQuery(client, 'x'),
  clientSearch: clientSearchQuery(client, 'x'),
  drafts: draftsQuery(client),
  draft: draftQuery(client, 'x'),
  income: incomeInvoicesQuery(client, { status: 'valid' }),
  incomeInvoice: incomeInvoiceQuery(client, 'x'),
  services: servicesQuery(client),
  service: serviceQuery(client, 'x'),
  team: teamQuery(client, 'x'),
  catalog: catalogSearchQuery(client, { name: 'ClaveUnidad', text: 'x' }),
};

describe.each(Object.entries(factories))('the options of %s', (_, { queryKey, retry, networkMode }) => {
  it('open their key with the scope and leave repetition to the client', () => {
    expect(queryKey.slice(0, 3)).toEqual(['gigstack', 'http://gigstack.test', { team: seedTeams.papeleria, subject: undefined }]);
    expect([retry, networkMode]).toEqual([false, 'always']);
  });
});

it('no two kinds of answer share a key', () => {
  expect(new Set(Object.values(factories).map(({ queryKey }) => JSON.stringify(queryKey))).size).toBe(Object.keys(factories).length);
});

describe('services, team and catalogs', () => {
  it('reads the services, and one of them', async () => {
    const { result } = renderHook(() => ({ list: useServices({ limit: 50 }), one: useService('service_silla'), none: useService(undefined) }), { wrapper: providing(client) });
    await waitFor(() => expect([result.current.list.items.length, result.current.one.data?.description]).toEqual([15, 'Silla de oficina con ruedas']));
    expect(result.current.none.fetchStatus).toBe('idle');
  });

  it("reads the client's own team, with rates as fractions and times in milliseconds", async () => {
    const { result } = renderHook(() => useTeam(), { wrapper: providing(client) });
    await waitFor(() => expect(result.current.data?.id).toBe(seedTeams.papeleria));
    expect(result.current.data?.settings?.taxes?.every(({ rate = 0 }) => rate < 1)).toBe(true);
    expect(result.current.data?.sat?.csd_expires_at ?? Infinity).toBeGreaterThan(1e12);
  });

  it('searches a catalog once a person stops typing, and nothing for an empty text', async () => {
    const searchCatalog = vi.fn(async ({ text }: { text: string }) => [{ code: 'H87', name: `Pieza (${text})` }]);
    const { result, rerender } = renderHook(({ text }) => useCatalogSearch({ name: 'ClaveUnidad', text }), {
      wrapper: providing({ ...client, searchCatalog }),
      initialProps: { text: ' ' },
    });
    expect(result.current.fetchStatus).toBe('idle');
    for (const text of ['p', 'pi', 'pie']) rerender({ text });
    await waitFor(() => expect(result.current.data).toEqual([{ code: 'H87', name: 'Pieza (pie)' }]));
    expect(searchCatalog).toHaveBeenCalledOnce();
  });
});

it('a missing connection is an error at once, not a query that waits in silence', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  const offline = { ...client, call: () => Promise.reject(new GigstackError({ kind: 'network', code: 'network_error', endpoint: 'services.get' })) };
  const { result } = renderHook(() => useService('x'), { wrapper: providing(offline, new QueryClient()) });
  await waitFor(() => expect(result.current.error?.code).toBe('network_error'));
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
});
