import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import type { ProxyOptions } from '@gigstack-ui/proxy';
import { openStore } from './openStore.js';
import type { ServerOptions } from './readOptions.js';
import type { Team } from './Team.js';

/** Where this server finds gigstack: what the proxy needs of it, and the teams that the demo's user may act for. */
export interface Gigstack {
  /** `address` of this server is where the emulator's own pages are, so that a pay link opens from anywhere on this machine. */
  readonly proxy: (address: string) => Pick<ProxyOptions, 'apiKey' | 'upstream' | 'fetch'>;
  /** The emulator's knobs and the pages whose addresses it hands out, such as the one where a payment is paid; absent with the real API. */
  readonly emulator?: (request: Request) => Promise<Response>;
  /** `'own'`: the one team of the key. */
  readonly teams: 'own' | readonly Team[];
  close(): void;
}

/** The real API when there is a key, else the emulator in this process with its file. */
export function openGigstack({ apiKey, dataFile, reset }: Pick<ServerOptions, 'apiKey' | 'dataFile' | 'reset'>): Gigstack {
  if (apiKey !== undefined) return { proxy: () => ({ apiKey }), teams: 'own', close: () => undefined };
  const store = openStore(dataFile, reset);
  const emulator = createEmulator({ store });
  return {
    proxy: (address) => ({ apiKey: emulatorKey(), upstream: `${address}/v2`, fetch: (request) => emulator.fetch(request) }),
    emulator: (request) => emulator.fetch(request),
    teams: [
      { id: seedTeams.papeleria, name: 'Papelería El Faro' },
      { id: seedTeams.estudio, name: 'Estudio Xodar' },
    ],
    close: () => store.close(),
  };
}
