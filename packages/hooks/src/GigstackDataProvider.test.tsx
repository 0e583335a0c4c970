import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { createClient } from '@gigstack-ui/api';
import { describe, expect, it, vi } from 'vitest';
import { clientsQuery } from './clientQueries.js';
import { useClients } from './clients.js';
import { GigstackDataProvider } from './GigstackDataProvider.js';
import { gigstack } from './testing/gigstack.js';
import { useGigstack } from './useGigstack.js';
import { useGigstackQueryClient } from './useGigstackQueryClient.js';

const papeleriaName = 'UNIVERSIDAD ROBOTICA ESPAÑOLA';
const papeleria = seedTeams.papeleria;
const estudio = seedTeams.estudio;

function Clients({ painted = [] }: { painted?: string[] }) {
  const { team } = useGigstack();
  const { items, isPending, error } = useClients({ limit: 50 });
  const [note, setNote] = useState('');
  painted.push(`${team}: ${items.map(({ id }) => id).join()}`);
  return (
    <section aria-label={team}>
      <input aria-label="Nota" value={note} onChange={(event) => setNote(event.target.value)} />
      {isPending && <p>Cargando</p>}
      {error && <p role="alert">{error.code}</p>}
      <ul>
        {items.map(({ id, legal_name }) => (
          <li key={id}>{legal_name}</li>
        ))}
      </ul>
    </section>
  );
}

/** Ids painted in a render of one team that belong to the other. */
const foreign = (painted: readonly string[]) =>
  painted.filter((line) => {
    const ofEstudio = line.includes('client_estudio');
    const ofPapeleria = line.includes(seedClients.universidad);
    return line.startsWith(estudio) ? ofPapeleria : ofEstudio;
  });

describe("team switch: A's data is never painted after B is chosen; in-flight answers of A are dropped", () => {
  it.each([
    ['its own cache', () => undefined],
    ["the host's cache", () => new QueryClient()],
    ["a host's cache that keeps former data", () => new QueryClient({ defaultOptions: { queries: { placeholderData: (previous: unknown) => previous } } })],
  ])('from one team to the other and back, in %s', async (_, makeCache) => {
    const { clientOf, hold } = gigstack();
    const cache = makeCache();
    const [a, b] = [clientOf(papeleria), clientOf(estudio)];
    const painted: string[] = [];
    const page = (client: typeof a) => (
      <GigstackDataProvider client={client} queryClient={cache}>
        <Clients painted={painted} />
      </GigstackDataProvider>
    );
    const { rerender } = render(page(a));
    expect(await screen.findByText(papeleriaName)).toBeVisible();

    const release = hold();
    rerender(page(b));
    expect(screen.queryByText(papeleriaName)).toBeNull();
    expect(screen.getByText('Cargando')).toBeVisible();
    release();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(6));

    rerender(page(a));
    expect(await screen.findByText(papeleriaName)).toBeVisible();
    expect(foreign(painted)).toEqual([]);
    // The counter-proof that foreign() sees anything at all: both teams were painted.
    expect([papeleria, estudio].map((team) => painted.some((line) => line.startsWith(team) && line.includes('client_')))).toEqual([true, true]);
  });

  it('aborts what is under way, and its answer goes nowhere', async () => {
    const { clientOf, hold, calls } = gigstack();
    const painted: string[] = [];
    const page = (team: string) => (
      <GigstackDataProvider client={clientOf(team)}>
        <Clients painted={painted} />
      </GigstackDataProvider>
    );
    const release = hold();
    const { rerender } = render(page(papeleria));
    await waitFor(() => expect(calls).toHaveLength(1));
    rerender(page(estudio));
    expect(calls[0]?.signal?.aborted).toBe(true);
    release();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(6));
    expect(painted.filter((line) => line.includes(seedClients.universidad))).toEqual([]);
  });

  it('forgets what was typed for the former team, but not when only the client object is new', async () => {
    const { clientOf } = gigstack();
    const page = (team: string) => (
      <GigstackDataProvider client={clientOf(team)}>
        <Clients />
      </GigstackDataProvider>
    );
    const { rerender } = render(page(papeleria));
    await userEvent.type(screen.getByLabelText('Nota'), 'para la papelería');
    rerender(page(papeleria));
    expect(screen.getByLabelText('Nota')).toHaveValue('para la papelería');
    rerender(page(estudio));
    expect(screen.getByLabelText('Nota')).toHaveValue('');
  });
});

describe('GigstackDataProvider', () => {
  it('two providers with two teams on one page share nothing', async () => {
    const { clientOf } = gigstack();
    render(
      <>
        <GigstackDataProvider client={clientOf(papeleria)}>
          <Clients />
        </GigstackDataProvider>
        <GigstackDataProvider client={clientOf(estudio)}>
          <Clients />
        </GigstackDataProvider>
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(18));
    expect(screen.getByRole('region', { name: estudio })).not.toHaveTextContent(papeleriaName);
  });

  it("leaves the host's own queries in the host's cache", async () => {
    const hostCache = new QueryClient();
    const seen: QueryClient[] = [];
    function HostPart() {
      seen.push(useQueryClient());
      return <p>{useQuery({ queryKey: ['host'], queryFn: () => 'del anfitrión' }).data}</p>;
    }
    render(
      <QueryClientProvider client={hostCache}>
        <GigstackDataProvider client={gigstack().clientOf()}>
          <HostPart />
        </GigstackDataProvider>
      </QueryClientProvider>,
    );
    expect(await screen.findByText('del anfitrión')).toBeVisible();
    expect(seen.every((cache) => cache === hostCache)).toBe(true);
  });

  it('shows what the host prefetched into its own cache, without asking again', async () => {
    const { clientOf, heard } = gigstack();
    const cache = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
    const client = clientOf();
    await cache.prefetchInfiniteQuery(clientsQuery(client, { limit: 50 }));
    render(
      <GigstackDataProvider client={client} queryClient={cache}>
        <Clients />
      </GigstackDataProvider>,
    );
    expect(screen.getByText(papeleriaName)).toBeVisible();
    expect(heard()).toEqual(['GET /clients']);
  });

  it('keeps one cache for its life, in strict mode too', () => {
    const seen = new Set<QueryClient>();
    function Peek() {
      seen.add(useGigstackQueryClient());
      return null;
    }
    const client = gigstack().clientOf();
    const page = (
      <StrictMode>
        <GigstackDataProvider client={client}>
          <Peek />
        </GigstackDataProvider>
      </StrictMode>
    );
    const { rerender } = render(page);
    const first = seen.size;
    rerender(page);
    expect(seen.size).toBe(first);
  });

  it('asks once even under a host cache that repeats failures', async () => {
    const { clientOf, emulator, heard } = gigstack();
    emulator.faults.failNext('clients.list', { times: 5, status: 400, body: { success: false, error: { code: 'validation_failed', message: 'No' } } });
    render(
      <GigstackDataProvider client={clientOf()} queryClient={new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 1 } } })}>
        <Clients />
      </GigstackDataProvider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('validation_failed');
    expect(heard()).toEqual(['GET /clients']);
  });

  it('renders on a server with a relative address', () => {
    const page = renderToString(
      <GigstackDataProvider client={createClient({ baseUrl: '/api/gigstack' })}>
        <Clients />
      </GigstackDataProvider>,
    );
    expect(page).toContain('Cargando');
  });

  it('is missed in words, and what is below says that it could not read', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    render(<Clients />);
    expect(await screen.findByRole('alert')).toHaveTextContent('network');
    expect(said.mock.calls).toEqual([[expect.stringMatching(/no <GigstackProvider> around.*wrap it in/)]]);
    vi.restoreAllMocks();
  });
});
