import { allEndpoints, createClient, matchEndpoint, type GigstackClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams, type Emulator, type EmulatorOptions } from '@gigstack-ui/emulator';
import { createProxy } from '@gigstack-ui/proxy';

/** A whole gigstack in one process: the emulator behind the real proxy, and a client that talks to it. */
export interface TestGigstack {
  readonly emulator: Emulator;
  readonly client: GigstackClient;
  /** Ids of the endpoints that were called, in order. */
  readonly calls: string[];
  /** The JSON bodies that were sent, in order. */
  readonly bodies: unknown[];
}

/** Starts one; nothing is shared with any other. `lose` drops the answer to a call that did take place. */
export function startGigstack({ lose, ...options }: EmulatorOptions & { lose?: (endpointId: string) => boolean } = {}): TestGigstack {
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
  const client = createClient({
    baseUrl: 'http://gigstack.test',
    team: seedTeams.papeleria,
    userKey: 'tester',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      const id = matchEndpoint(allEndpoints, request.method, pathname)?.endpoint.id ?? pathname;
      calls.push(id);
      if (typeof init?.body === 'string') bodies.push(JSON.parse(init.body));
      const response = await proxy(request);
      if (lose?.(id)) throw new TypeError('The answer was lost.');
      return response;
    },
  });
  return { emulator, client, calls, bodies };
}
