import { createEmulator, emulatorKey, seedTeams } from '@gigstack-ui/emulator';
import type { ProxyOptions } from '@gigstack-ui/proxy';
import { openStore } from './openStore.js';
import type { ServerOptions } from './readOptions.js';
import type { Team } from './Team.js';

/** Where this server finds gigstack: what the proxy needs of it, and the teams that the demo's user may act for. */
export interface Gigstack {
  readonly proxy: Pick<ProxyOptions, 'apiKey' | 'upstream' | 'fetch'>;
  /** `'own'`: the one team of the key. */
  /** The knobs of the emulator; absent with the real API. */
  readonly knobs?: (request: Request) => Promise<Response>;
  readonly teams: 'own' | readonly Team[];
  close(): void;
}

/** The real API when there is a key, else the emulator in this process with its file. */
export function openGigstack({ apiKey, dataFile, reset }: Pick<ServerOptions, 'apiKey' | 'dataFile' | 'reset'>): Gigstack {
  if (apiKey !== undefined) return { proxy: { apiKey }, teams: 'own', close: () => undefined };
  const store = openStore(dataFile, reset);
  const emulator = createEmulator({ store });
  return {
    proxy: { apiKey: emulatorKey(), upstream: 'http://emulator.localhost/v2', fetch: (request) => emulator.fetch(request) },
    knobs: (request) => emulator.fetch(request),
    teams: [
      { id: seedTeams.papeleria, name: 'Papelería El Faro' },
      { id: seedTeams.estudio, name: 'Estudio Xodar' },
    ],
    close: () => store.close(),
  };
}
