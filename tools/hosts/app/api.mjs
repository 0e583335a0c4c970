import { allEndpoints } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedClients, seedTeams } from '@gigstack-ui/emulator';
import { createPortal, createProxy } from '@gigstack-ui/proxy';
import { toNodeHandler } from '@gigstack-ui/proxy/node';

const upstream = 'http://emulator.test/v2';

/** The routes this host mounts, over a gigstack of its own with one payment that waits. */
export async function startApi() {
  const emulator = createEmulator();
  const fetch = (request) => emulator.fetch(request);
  const team = seedTeams.papeleria;
  const asked = await fetch(
    new Request(`${upstream}/payments/request?team=${team}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${emulatorKey()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ client: { id: seedClients.universidad }, items: [{ description: 'Pedido 2317', quantity: 1, unit_price: 6750 }] }),
    }),
  );
  const { data } = await asked.json();
  const portal = createPortal({ apiKey: emulatorKey(), secret: 'a secret for tests that has thirty-two bytes', basePath: '/api/portal', upstream, fetch });
  const proxy = createProxy({ apiKey: emulatorKey(), upstream, fetch, endpoints: allEndpoints, basePath: '/api/gigstack', authorize: () => ({ user: 'host-user', teams: [team] }) });
  return { paymentId: data.id, proxy: toNodeHandler(proxy), portal: toNodeHandler(portal.handler), mint: () => portal.mint({ clientId: seedClients.universidad, team }) };
}
