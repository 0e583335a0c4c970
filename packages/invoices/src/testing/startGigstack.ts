import { allEndpoints, createClient, matchEndpoint, type GigstackClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams, type Emulator, type EmulatorOptions } from '@gigstack-ui/emulator';
import { createProxy } from '@gigstack-ui/proxy';

/** A whole gigstack in one process: the emulator behind the real proxy, and a client that talks to it. */
export interface TestGigstack {
  readonly emulator: Emulator;
  readonly client: GigstackClient;
  /** Ids of the endpoints that were called, in order; paths of the proxy's own routes. */
  readonly calls: string[];
  /** Calls an endpoint as somebody else would, in another tab. */
  readonly elsewhere: GigstackClient;
}

let started = 0;

/**
 * Starts one; nothing is shared with any other. Each has a person of its own: an editor that is taken down saves what is left, and its memory
 * may still be written when the next test opens an editor.
 */
export function startGigstack({ userKey = `tester-${(started += 1)}`, ...options }: EmulatorOptions & { userKey?: string | null } = {}): TestGigstack {
  const emulator = createEmulator(options);
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: allEndpoints,
    authorize: () => ({ user: 'tester', teams: Object.values(seedTeams) }),
  });
  const calls: string[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => proxy(new Request(input, init));
  const settings = { baseUrl: 'http://gigstack.test', team: seedTeams.papeleria };
  return {
    emulator,
    calls,
    client: createClient({
      ...settings,
      ...(userKey !== null && { userKey }),
      fetch: (input, init) => {
        const request = new Request(input, init);
        const { pathname } = new URL(request.url);
        calls.push(matchEndpoint(allEndpoints, request.method, pathname)?.endpoint.id ?? pathname);
        return proxy(request);
      },
    }),
    elsewhere: createClient({ ...settings, fetch }),
  };
}
