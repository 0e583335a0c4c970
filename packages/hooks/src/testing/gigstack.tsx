import { allEndpoints, createClient, type GigstackClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import { createProxy } from '@gigstack-ui/proxy';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GigstackDataProvider } from '../GigstackDataProvider.js';

/** One call that left the page. */
interface Call {
  method: string;
  path: string;
  team: string | null;
  signal: AbortSignal | null | undefined;
}

type Matches = (call: string) => boolean;
const all: Matches = () => true;
const none: Matches = () => false;
const nothing = () => {};

/** A whole gigstack in this process: clients of any team in front of one proxy and one emulator, and what they called. */
export function gigstack() {
  const emulator = createEmulator();
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    endpoints: allEndpoints,
    authorize: () => ({ user: 'ana', teams: Object.values(seedTeams) }),
    fetch: (request) => emulator.fetch(request),
  });
  const calls: Call[] = [];
  let isHeld = none;
  let opened = Promise.resolve();

  const clientOf = (team: string = seedTeams.papeleria): GigstackClient =>
    createClient({
      baseUrl: 'http://gigstack.test',
      team,
      retries: 0,
      fetch: async (url, init) => {
        const { pathname, searchParams } = new URL(url);
        calls.push({ method: init.method ?? '', path: pathname, team: searchParams.get('team'), signal: init.signal });
        const answer = await proxy(new Request(url, init));
        if (isHeld(`${init.method} ${pathname}`)) await opened;
        return answer;
      },
    });

  return {
    emulator,
    calls,
    clientOf,
    /** Keeps the answers to calls such as `GET /clients`, by default to all, back until the returned function is called. */
    hold: (matches: Matches = all): (() => void) => {
      let release = nothing;
      isHeld = matches;
      opened = new Promise((resolve) => {
        release = () => {
          isHeld = none;
          resolve();
        };
      });
      return release;
    },
    /** The calls made since the last time, as `GET /clients`, in order. */
    heard: (): string[] => calls.splice(0).map(({ method, path }) => `${method} ${path}`),
  };
}

/** A wrapper for Testing Library. */
export function providing(client: GigstackClient, queryClient?: QueryClient) {
  return ({ children }: { children: ReactNode }) => (
    <GigstackDataProvider client={client} queryClient={queryClient}>
      {children}
    </GigstackDataProvider>
  );
}
