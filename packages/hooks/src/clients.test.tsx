import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import { QueryClient } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clientQuery } from './clientQueries.js';
import { useClient, useClients, useClientSearch, useCreateClient, useUpdateClient } from './clients.js';
import { useDrafts } from './drafts.js';
import { useIncomeInvoices } from './income.js';
import { gigstack, providing } from './testing/gigstack.js';

describe('reading clients', () => {
  it('pages through all of them, each once', async () => {
    const { clientOf } = gigstack();
    const { result } = renderHook(() => useClients({ limit: 5 }), { wrapper: providing(clientOf()) });
    await waitFor(() => expect(result.current.items).toHaveLength(5));
    expect([result.current.total, result.current.hasNextPage]).toEqual([12, true]);
    while (result.current.hasNextPage) await act(() => result.current.fetchNextPage());
    await waitFor(() => expect(result.current.items).toHaveLength(12));
    expect(new Set(result.current.items.map(({ id }) => id)).size).toBe(12);
  });

  it('pages by number when the filter is on metadata', async () => {
    const { clientOf } = gigstack();
    const { result } = renderHook(() => useClients({ metadata: { segmento: 'escuelas' } }), { wrapper: providing(clientOf()) });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(result.current.items.map(({ id }) => id)).toEqual([seedClients.universidad]);
  });

  it('reads one, and asks nothing without an id or while it is not wanted', async () => {
    const { clientOf, heard } = gigstack();
    const { result, rerender } = renderHook(({ id, enabled }: { id?: string; enabled?: boolean }) => useClient(id, { enabled }), {
      wrapper: providing(clientOf()),
      initialProps: {},
    });
    rerender({ id: seedClients.fisica, enabled: false });
    expect([result.current.fetchStatus, heard()]).toEqual(['idle', []]);
    rerender({ id: seedClients.fisica });
    await waitFor(() => expect(result.current.data?.tax_id).toBe('CACX7605101P8'));
  });

  it('reports a client that is not there with one error, asked for once', async () => {
    const { clientOf, heard } = gigstack();
    const { result } = renderHook(() => useClient('client_nobody'), { wrapper: providing(clientOf()) });
    await waitFor(() => expect(result.current.error).toMatchObject({ kind: 'api', status: 404, endpoint: 'clients.get' }));
    expect(heard()).toEqual(['GET /clients/client_nobody']);
  });
});

describe('searching clients', () => {
  it('sends only the text a person stopped at, and keeps the former results until then', async () => {
    const { clientOf, heard } = gigstack();
    const { result, rerender } = renderHook(({ text }) => useClientSearch(text), { wrapper: providing(clientOf()), initialProps: { text: '' } });
    expect(result.current.fetchStatus).toBe('idle');
    for (const text of ['u', 'un', 'uni', ' univ ']) rerender({ text });
    await waitFor(() => expect(result.current.items.map(({ id }) => id)).toContain(seedClients.universidad));
    expect(heard()).toEqual(['GET /clients/search']);

    rerender({ text: 'zapat' });
    expect(result.current.items.map(({ id }) => id)).toContain(seedClients.universidad);
    expect(result.current.isPlaceholderData).toBe(true);
    await waitFor(() => expect(result.current.items.map(({ id }) => id)).toEqual([seedClients.zapateria]));
  });
});

it('a search pages by number', async () => {
  const { clientOf, calls } = gigstack();
  const { result } = renderHook(() => useClientSearch('example', { limit: 3 }), { wrapper: providing(clientOf()) });
  await waitFor(() => expect(result.current.items).toHaveLength(3));
  expect(result.current.total).toBeGreaterThan(3);
  while (result.current.hasNextPage) await act(() => result.current.fetchNextPage());
  await waitFor(() => expect(result.current.items).toHaveLength(result.current.total ?? 0));
  expect(new Set(result.current.items.map(({ id }) => id)).size).toBe(result.current.total);
  expect(calls.every(({ path }) => path === '/clients/search')).toBe(true);
});

/** Everything a page could have mounted, so that each refetch shows. */
function useEverything() {
  return {
    list: useClients({ limit: 50 }),
    one: useClient(seedClients.fisica),
    other: useClient(seedClients.universidad),
    drafts: useDrafts(),
    income: useIncomeInvoices(),
    create: useCreateClient(),
    update: useUpdateClient(),
  };
}

async function mounted() {
  const world = gigstack();
  const cache = new QueryClient();
  const client = world.clientOf();
  const hook = renderHook(useEverything, { wrapper: providing(client, cache) });
  await waitFor(() => {
    const { list, one, other, drafts, income } = hook.result.current;
    expect([list, one, other, drafts, income].every((query) => query.isSuccess)).toBe(true);
  });
  world.heard();
  return { ...world, ...hook, cache, client };
}

describe('changing clients', () => {
  it('a new client is in the cache and in the lists; nothing else is read again', async () => {
    const { result, heard, cache, client } = await mounted();
    const created = await act(() => result.current.create.mutateAsync({ legal_name: 'PAPELES DEL SUR', tax_id: 'XAXX010101000', email: 'sur@ejemplo.example' }));
    await waitFor(() => expect(result.current.list.items.map(({ id }) => id)).toContain(created.id));
    expect(heard()).toEqual(['POST /clients', 'GET /clients']);
    expect(cache.getQueryData(clientQuery(client, created.id).queryKey)).toEqual(created);
  });

  it('an updated client is new everywhere it is shown; the others are left alone', async () => {
    const { result, heard } = await mounted();
    await act(() => result.current.update.mutateAsync({ id: seedClients.fisica, body: { name: 'Xóchitl C.' } }));
    await waitFor(() => expect(result.current.one.data?.name).toBe('Xóchitl C.'));
    await waitFor(() => expect(result.current.list.items.find(({ id }) => id === seedClients.fisica)?.name).toBe('Xóchitl C.'));
    expect(heard()).toEqual([`PUT /clients/${seedClients.fisica}`, 'GET /clients']);
  });

  it('a read that left before the change does not bring the old record back', async () => {
    const { clientOf, hold } = gigstack();
    const { result } = renderHook(useEverything, { wrapper: providing(clientOf()) });
    await waitFor(() => expect(result.current.one.isSuccess).toBe(true));
    const release = hold((call) => call === `GET /clients/${seedClients.fisica}`);
    act(() => void result.current.one.refetch());
    await act(() => result.current.update.mutateAsync({ id: seedClients.fisica, body: { name: 'Nueva' } }));
    await act(async () => release());
    await waitFor(() => expect(result.current.one.isFetching).toBe(false));
    expect(result.current.one.data?.name).toBe('Nueva');
  });

  it("calls the host back after its own work, with TanStack's arguments", async () => {
    const { clientOf } = gigstack();
    const seen: unknown[] = [];
    const { result } = renderHook(() => useCreateClient({ onSuccess: (client, body) => seen.push([client.name, body]), onError: (error) => seen.push(error.fields) }), {
      wrapper: providing(clientOf()),
    });
    await act(() => result.current.mutateAsync({ name: 'Ana' }));
    // A host without types can send anything; nothing leaves the page.
    await act(() => result.current.mutateAsync({ nombre: 'Ana' } as object).catch(() => undefined));
    expect(seen).toEqual([['Ana', { name: 'Ana' }], [{ path: 'nombre', message: 'unknown field', code: 'unrecognized_keys' }]]);
  });

  it('a refused change is sent once, even under a host cache that repeats, and tells the field', async () => {
    const { clientOf, emulator, heard } = gigstack();
    const body = { success: false, error: { code: 'validation_failed', message: 'No', details: [{ path: ['email'], message: 'taken' }] } };
    emulator.faults.failNext('clients.create', { times: 3, status: 400, body });
    const cache = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 1 } } });
    const { result } = renderHook(() => useCreateClient(), { wrapper: providing(clientOf(seedTeams.papeleria), cache) });
    act(() => result.current.mutate({ name: 'Ana' }));
    await waitFor(() => expect(result.current.error?.fields).toEqual([{ path: 'email', message: 'taken' }]));
    expect(heard()).toEqual(['POST /clients']);
  });
});
