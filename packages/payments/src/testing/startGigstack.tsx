import { allEndpoints, createClient, matchEndpoint, type GigstackClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams, type Emulator, type EmulatorOptions } from '@gigstack-ui/emulator';
import { pageRequest } from '@gigstack-ui/emulator/testing';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { createProxy } from '@gigstack-ui/proxy';
import { GigstackUIProvider, type Locale } from '@gigstack-ui/ui';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

/** A whole gigstack in one process, and a client that talks to it. */
export interface TestGigstack {
  readonly emulator: Emulator;
  readonly client: GigstackClient;
  /** Ids of the endpoints that were called, in order. */
  readonly calls: string[];
  /** What a customer does on the pay page behind a link. */
  readonly onPayPage: (link: string, action: 'approve' | 'decline' | 'expire', method?: 'card' | 'bank' | 'oxxo') => Promise<void>;
}

let started = 0;

/** Starts one for a seeded team; nothing is shared with any other. */
export function startGigstack({ team = seedTeams.papeleria, ...options }: EmulatorOptions & { team?: string } = {}): TestGigstack {
  const emulator = createEmulator(options);
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: allEndpoints,
    authorize: () => ({ user: 'tester', teams: Object.values(seedTeams) }),
  });
  const calls: string[] = [];
  return {
    emulator,
    calls,
    client: createClient({
      baseUrl: 'http://gigstack.test',
      team,
      userKey: `tester-${(started += 1)}`,
      fetch: async (input, init) => {
        const request = await pageRequest(input, init);
        const { pathname } = new URL(request.url);
        calls.push(matchEndpoint(allEndpoints, request.method, pathname)?.endpoint.id ?? pathname);
        return proxy(request);
      },
    }),
    async onPayPage(link, action, method = 'bank') {
      const answer = await emulator.fetch(new Request(link, { method: 'POST', body: new URLSearchParams({ action, method }) }));
      if (answer.status !== 303) throw new Error(`The pay page answered ${answer.status}.`);
    },
  };
}

/** Renders an element as a host would, with a person at the keyboard. */
export function renderWithGigstack({ client }: TestGigstack, element: ReactNode, { locale = 'es-MX' }: { locale?: Locale } = {}): RenderResult & { user: UserEvent } {
  const wrap = (children: ReactNode) => (
    <GigstackDataProvider client={client}>
      <GigstackUIProvider locale={locale}>{children}</GigstackUIProvider>
    </GigstackDataProvider>
  );
  const result = render(wrap(element));
  return { ...result, user: userEvent.setup(), rerender: (next) => result.rerender(wrap(next)) };
}
