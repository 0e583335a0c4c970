import { createClient, allEndpoints } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import { pageRequest } from '@gigstack-ui/emulator/testing';
import { createProxy } from '@gigstack-ui/proxy';
import { GigstackProvider, type GigstackProviderProps } from '@gigstack-ui/react';
import { useState, type ReactNode } from 'react';

type EmulatorOptions = NonNullable<Parameters<typeof createEmulator>[0]>;

/** What a story may say about the gigstack behind it: `parameters: { gigstack: { team, emulator } }`. */
export interface GigstackParameters {
  team?: string;
  emulator?: EmulatorOptions;
}

/** The line between page and gigstack, as the toolbar sets it. */
export type Network = 'normal' | 'slow' | 'failing' | 'offline';

const faults: Readonly<Record<Network, EmulatorOptions['faults']>> = { normal: {}, slow: { latency: 2_500 }, failing: { errorRate: 1 }, offline: {} };

/** A whole gigstack in the page: the emulator behind the real proxy, one of its own for every story. */
function startGigstack({ team, emulator: options }: GigstackParameters, network: Network) {
  const emulator = createEmulator({ ...options, faults: { ...faults[network], ...options?.faults } });
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
    fetch: (input, init) => (network === 'offline' ? Promise.reject(new TypeError('Failed to fetch')) : pageRequest(input, init).then(proxy)),
  });
}

interface GigstackStoryProps extends GigstackParameters, Pick<GigstackProviderProps, 'locale' | 'colorScheme' | 'density' | 'dir' | 'theme' | 'components'> {
  children: ReactNode;
  network: Network;
}

/** Provider and gigstack of one story; another team or network is another gigstack, so give it a `key` of both. */
export function GigstackStory({ children, team, emulator, network, ...ui }: GigstackStoryProps) {
  const [client] = useState(() => startGigstack({ ...(team && { team }), ...(emulator && { emulator }) }, network));
  return (
    <GigstackProvider client={client} {...ui}>
      {children}
    </GigstackProvider>
  );
}
