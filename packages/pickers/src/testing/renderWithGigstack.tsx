import { allEndpoints, createClient, type Endpoint } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import { GigstackDataProvider } from '@gigstack-ui/hooks';
import { createProxy } from '@gigstack-ui/proxy';
import { GigstackUIProvider, type Locale } from '@gigstack-ui/ui';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

/** Renders pickers as a host would, before a proxy and an emulator of their own, with a person at the keyboard. */
export function renderWithGigstack(element: ReactNode, { locale = 'es-MX', userKey, team = seedTeams.papeleria, endpoints = allEndpoints, seed = true }: { locale?: Locale; userKey?: string; team?: string; endpoints?: readonly Endpoint[]; seed?: boolean } = {}) {
  const emulator = createEmulator({ seed });
  const calls: string[] = [];
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints,
    authorize: () => ({ user: 'tester', teams: Object.values(seedTeams) }),
  });
  const client = createClient({
    baseUrl: 'http://gigstack.test',
    team,
    ...(userKey && { userKey }),
    fetch: (input, init) => {
      const { pathname, searchParams } = new URL(input);
      calls.push(`${pathname} ${searchParams.get('q') ?? ''}`.trim());
      return proxy(new Request(input, init));
    },
  });
  const page = (shown: ReactNode) => (
    <GigstackDataProvider client={client}>
      <GigstackUIProvider locale={locale}>{shown}</GigstackUIProvider>
    </GigstackDataProvider>
  );
  const { rerender, ...rest } = render(page(element));
  return { ...rest, rerender: (shown: ReactNode) => rerender(page(shown)), emulator, client, calls, user: userEvent.setup() };
}
