import { allEndpoints, createClient, matchEndpoint, type GigstackClient } from '@gigstack-ui/api';
import { createProxy } from '@gigstack-ui/proxy';
import { emulatorKey } from '../auth/emulatorKey.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../createEmulator.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { pageRequest } from './pageRequest.js';

/** How a gigstack for tests is made: the emulator's options, and who is at the page. */
export interface TestGigstackOptions extends EmulatorOptions {
  /** The person at the page, a new one for each gigstack unless told; null is nobody in particular. */
  userKey?: string | null;
  /** The team the client acts for; the stationery team unless told. */
  team?: string;
  /** Retries of safe calls; the client's own unless told. */
  retries?: number;
  /** Drops the answer to a call that did take place, by the id of its endpoint. */
  lose?: (endpointId: string) => boolean;
}

/** A whole gigstack in one process: the emulator behind the real proxy, and a client that talks to it. */
export interface TestGigstack {
  readonly emulator: Emulator;
  readonly client: GigstackClient;
  /** Ids of the endpoints that were called, in order; paths of the proxy's own routes. */
  readonly calls: string[];
  /** The JSON bodies that were sent, in order. */
  readonly bodies: unknown[];
  /** Calls an endpoint as somebody else would, in another tab. */
  readonly elsewhere: GigstackClient;
  /** A client of another team, in front of the same proxy. */
  clientOf(team: string): GigstackClient;
}

let started = 0;

/**
 * Starts one; nothing is shared with any other. Each has a person of its own: an element that is taken down may still write what it remembers
 * of that person when the next test begins.
 */
export function startGigstack({ userKey = `tester-${(started += 1)}`, team = seedTeams.papeleria, retries, lose, ...options }: TestGigstackOptions = {}): TestGigstack {
  const emulator = createEmulator(options);
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: allEndpoints,
    authorize: () => ({ user: 'tester', teams: Object.values(seedTeams) }),
  });
  const calls: string[] = [];
  const bodies: unknown[] = [];
  const settings = { baseUrl: 'http://gigstack.test', ...(retries !== undefined && { retries }) };
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => proxy(new Request(input, init));
  const recorded = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = await pageRequest(input, init);
    const { pathname } = new URL(request.url);
    const id = matchEndpoint(allEndpoints, request.method, pathname)?.endpoint.id ?? pathname;
    calls.push(id);
    if (typeof init?.body === 'string') bodies.push(JSON.parse(init.body));
    const answer = await proxy(request);
    if (lose?.(id)) throw new TypeError('The answer was lost.');
    return answer;
  };
  const clientOf = (of: string) => createClient({ ...settings, team: of, ...(userKey !== null && { userKey }), fetch: recorded });
  return { emulator, calls, bodies, client: clientOf(team), elsewhere: createClient({ ...settings, team, fetch }), clientOf };
}
