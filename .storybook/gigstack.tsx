import { createClient, allEndpoints } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import { createProxy } from '@gigstack-ui/proxy';
import { GigstackProvider } from '@gigstack-ui/react';
import { useState, type ReactNode } from 'react';

type EmulatorOptions = NonNullable<Parameters<typeof createEmulator>[0]>;

/** What a story may say about the gigstack behind it: `parameters: { gigstack: { team, emulator } }`. */
export interface GigstackParameters {
  team?: string;
  emulator?: EmulatorOptions;
}

/** A whole gigstack in the page: the emulator behind the real proxy, one of its own for every story. */
function startGigstack({ team, emulator: options }: GigstackParameters) {
  const emulator = createEmulator(options);
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: allEndpoints,
    authorize: () => ({ user: 'reviewer', teams: Object.values(seedTeams) }),
  });
  return createClient({
    baseUrl: 'http://gigstack.test',
    team: team ?? seedTeams.papeleria,
    fetch: (input, init) => proxy(new Request(input, init)),
  });
}

interface GigstackStoryProps extends GigstackParameters {
  children: ReactNode;
  locale: 'es-MX' | 'en';
  colorScheme: 'light' | 'dark';
}

export function GigstackStory({ children, locale, colorScheme, ...parameters }: GigstackStoryProps) {
  const [client] = useState(() => startGigstack(parameters));
  return (
    <GigstackProvider client={client} locale={locale} colorScheme={colorScheme}>
      {children}
    </GigstackProvider>
  );
}
