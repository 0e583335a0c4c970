import { createClient, type GigstackClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedClients, seedTeams, type Emulator, type EmulatorOptions } from '@gigstack-ui/emulator';
import { createPortal, type Portal, type PortalOptions } from '@gigstack-ui/proxy';
import type { PortalConnection } from '../session/usePortalSession.js';

/** A portal in one process: the emulator behind the real portal handler, a customer's connection, and the host's own client. */
export interface TestPortal {
  readonly emulator: Emulator;
  readonly portal: Portal;
  /** Props of CustomerPortal. */
  readonly connection: PortalConnection;
  /** The host's own access, to make receipts and payments. */
  readonly host: GigstackClient;
  /** Method and path of every request of the page, in order. */
  readonly calls: string[];
}

type TestPortalOptions = EmulatorOptions & { clientId?: string; team?: string; portalOptions?: Partial<PortalOptions> };

/** Starts one for a seeded client; nothing is shared with any other. */
export function startPortal({ clientId = seedClients.universidad, team = seedTeams.papeleria, portalOptions, ...options }: TestPortalOptions = {}): TestPortal {
  const emulator = createEmulator(options);
  const portal = createPortal({
    apiKey: emulatorKey(),
    secret: 'a secret for tests that has thirty-two bytes',
    upstream: 'http://emulator.test/v2',
    basePath: '/api/portal',
    fetch: (request) => emulator.fetch(request),
    ...portalOptions,
  });
  const calls: string[] = [];
  return {
    emulator,
    portal,
    calls,
    connection: {
      baseUrl: 'http://shop.test/api/portal',
      fetchSession: () => portal.mint({ clientId, team }),
      fetch: (input, init) => {
        const request = new Request(input, init);
        calls.push(`${request.method} ${new URL(request.url).pathname.replace('/api/portal', '')}`);
        return portal.handler(request);
      },
    },
    host: createClient({
      baseUrl: 'http://emulator.test/v2',
      team,
      headers: { authorization: `Bearer ${emulatorKey()}` },
      fetch: (input, init) => emulator.fetch(new Request(input, init)),
    }),
  };
}
