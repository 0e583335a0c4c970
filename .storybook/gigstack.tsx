import type { EmulatorOptions } from '@gigstack-ui/emulator';
import { startGigstack } from '@gigstack-ui/emulator/testing';
import { GigstackProvider, type GigstackProviderProps } from '@gigstack-ui/react';
import { useState, type ReactNode } from 'react';

/** What a story may say about the gigstack behind it: `parameters: { gigstack: { team, emulator } }`. */
export interface GigstackParameters {
  team?: string | undefined;
  emulator?: EmulatorOptions | undefined;
}

/** The line between page and gigstack, as the toolbar sets it. */
export type Network = 'normal' | 'slow' | 'failing' | 'offline';

const faults: Readonly<Record<Network, EmulatorOptions['faults']>> = { normal: {}, slow: { latency: 2_500 }, failing: { errorRate: 1 }, offline: {} };

/** A client of a gigstack of its own for every story: the emulator behind the real proxy, in the page. Offline no answer arrives. */
function startClient({ team, emulator }: GigstackParameters, network: Network) {
  return startGigstack({
    ...emulator,
    ...(team && { team }),
    userKey: null,
    faults: { ...faults[network], ...emulator?.faults },
    lose: () => network === 'offline',
  }).client;
}

interface GigstackStoryProps extends GigstackParameters, Pick<GigstackProviderProps, 'locale' | 'colorScheme' | 'density' | 'dir' | 'theme' | 'components'> {
  children: ReactNode;
  network: Network;
}

/** Provider and gigstack of one story; another team or network is another gigstack, so give it a `key` of both. */
export function GigstackStory({ children, team, emulator, network, ...ui }: GigstackStoryProps) {
  const [client] = useState(() => startClient({ team, emulator }, network));
  return (
    <GigstackProvider client={client} {...ui}>
      {children}
    </GigstackProvider>
  );
}
