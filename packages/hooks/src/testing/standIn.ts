import { allEndpoints, createClient, type Endpoint, type GigstackClient } from '@gigstack-ui/api';
import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { endpointKey } from '../endpointKey.js';

/** What left for an endpoint. */
interface Sent {
  id: string;
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

/** A record that answers anything; `id_1` is the one a change is about, `new_1` the one it made. */
const record = { id: 'new_1', uuid: 'new_1' };

const answers: Readonly<Record<Endpoint['answers'], (query: Sent['query']) => unknown>> = {
  one: () => record,
  raw: () => ({ ...record, pdf: '' }),
  none: () => undefined,
  page: (query) => ({ data: [{ id: JSON.stringify(query ?? {}) }], hasMore: true, next: 'cursor_2' }),
  search: (query) => ({ data: [{ id: JSON.stringify(query ?? {}) }], found: 3, page: query?.['page'], perPage: 1 }),
};

/**
 * A client that answers every endpoint by its kind and says what left, for tests of all hooks at once: routes that no emulator serves are
 * among them. `decide` may refuse or delay a call.
 */
export function standIn(decide: () => Promise<void> = () => Promise.resolve()) {
  const sent: Sent[] = [];
  const call = async ({ id, answers: kind }: Endpoint, { params, query, headers }: Omit<Sent, 'id'> = {}) => {
    sent.push({ id, ...(params && { params }), ...(query && { query }), ...(headers && { headers }) });
    await decide();
    return answers[kind](query);
  };
  const client = { ...createClient({ baseUrl: 'http://gigstack.test', team: 'team_1' }), call } as GigstackClient;
  return { client, sent };
}

/** A cache in which every endpoint that is read has an answer about two records, so that each touch of a change shows. */
export function fullCache(client: GigstackClient) {
  const cache = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const stranger = createClient({ baseUrl: 'http://gigstack.test', team: 'team_2' });
  const keys = new Map<string, QueryKey>();
  for (const endpoint of allEndpoints.filter(({ method }) => method === 'GET')) {
    for (const asked of ['id_1', 'id_2']) {
      keys.set(`${endpoint.id}:${asked}`, endpointKey(client, endpoint, asked));
      keys.set(`${endpoint.id}:${asked} of another team`, endpointKey(stranger, endpoint, asked));
    }
  }
  for (const queryKey of keys.values()) cache.setQueryData(queryKey, { id: 'id_1', before: true });
  /** Names of the answers in this state; both records of an endpoint count as the endpoint. */
  const named = (is: (queryKey: QueryKey) => boolean): string[] => {
    const found = [...keys].filter(([, queryKey]) => is(queryKey)).map(([name]) => name);
    const isWhole = (id: string) => found.includes(`${id}:id_1`) && found.includes(`${id}:id_2`);
    return [...new Set(found.map((name) => (isWhole(name.split(':')[0] ?? '') ? (name.split(':')[0] ?? '') : name)))].sort();
  };
  return {
    cache,
    outdated: () => named((queryKey) => cache.getQueryState(queryKey)?.isInvalidated === true),
    forgotten: () => named((queryKey) => cache.getQueryState(queryKey) === undefined),
    remembered: () =>
      cache
        .getQueryCache()
        .getAll()
        .filter(({ state }) => state.data !== undefined && (state.data as { before?: boolean }).before !== true)
        .map(({ queryKey }) => `${queryKey.slice(3, 5).join('.')}:${String(queryKey[5])}`)
        .sort(),
  };
}
