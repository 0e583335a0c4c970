import { createClient, receipts, type GigstackClient } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedClients, seedTeams } from '@gigstack-ui/emulator';
import { createPortal, type PortalOptions } from '../portal/createPortal.js';
import type { PortalSession } from '../portal/mintPortal.js';

export const portalSecret = 'a secret for tests that has thirty-two bytes';

/** A portal at `http://shop.test/api/portal` in front of an emulator whose calls are written down; `host` is the host's own access. */
export function setUpPortal(overrides: Partial<PortalOptions> = {}) {
  const emulator = createEmulator();
  const upstreamCalls: string[] = [];
  const portal = createPortal({
    apiKey: emulatorKey(),
    secret: portalSecret,
    upstream: 'http://emulator.test/v2',
    basePath: '/api/portal',
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      upstreamCalls.push(`${request.method} ${pathname.replace('/v2', '')}${search}`);
      return emulator.fetch(request);
    },
    ...overrides,
  });
  const host = (team: string): GigstackClient =>
    createClient({ baseUrl: 'http://emulator.test/v2', team, headers: { authorization: `Bearer ${emulatorKey()}` }, fetch: (input, init) => emulator.fetch(new Request(input, init)) });
  /** Asks as a customer's page does. */
  const ask = (session: Pick<PortalSession, 'token'> | undefined, path: string, init: RequestInit = {}): Promise<Response> =>
    portal.handler(
      new Request(`http://shop.test/api/portal${path}`, {
        ...init,
        headers: { ...(session && { authorization: `Bearer ${session.token}` }), ...(typeof init.body === 'string' && { 'content-type': 'application/json' }), ...init.headers },
      }),
    );
  return { emulator, portal, host, ask, upstreamCalls };
}

/** Two customers of one team, each with a receipt of their own. */
export async function twoCustomers(overrides: Partial<PortalOptions> = {}) {
  const started = setUpPortal(overrides);
  const team = seedTeams.papeleria;
  const host = started.host(team);
  const receiptOf = (id: string) => host.call(receipts.create, { body: { client: { id }, items: [{ description: 'Cuadernos', quantity: 2, unit_price: 100, taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }] }] } });
  const [ours, theirs] = [seedClients.universidad, seedClients.juguetera];
  return {
    ...started,
    ours: { id: ours, session: await started.portal.mint({ clientId: ours, team }), receipt: await receiptOf(ours) },
    theirs: { id: theirs, session: await started.portal.mint({ clientId: theirs, team }), receipt: await receiptOf(theirs) },
  };
}
