import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import { expect, it } from 'vitest';
import { serve } from './testing/rawServer.js';
import { setUpPortal, twoCustomers } from './testing/setUpPortal.js';

const forms = [['a portal', false], ['a portal that its host has wrapped', true]] as const;

it.each(forms)('%s gives up its question to the API when the visitor leaves', async (_, wrapped) => {
  let asked: AbortSignal | undefined;
  const { portal } = setUpPortal();
  const { token } = await portal.mint({ clientId: seedClients.universidad, team: seedTeams.papeleria });
  const waiting = setUpPortal({ fetch: (request) => new Promise(() => (asked = request.signal)) }).portal;
  const port = await serve(wrapped ? (request) => waiting.handler(request) : waiting.handler);
  const leave = new AbortController();
  const answer = fetch(`http://127.0.0.1:${port}/api/portal/receipts`, { headers: { authorization: `Bearer ${token}` }, signal: leave.signal });
  await expect.poll(() => asked).toBeDefined();
  leave.abort();
  await expect(answer).rejects.toThrow();
  await expect.poll(() => asked?.aborted).toBe(true);
});

it('says the same over the Node adapter, wrapped or not, and to a host that asks for a Response', async () => {
  const { portal, ask, ours } = await twoCustomers();
  const path = `/receipts/${ours.receipt.id}`;
  const ports = await Promise.all([serve(portal.handler), serve((request) => portal.handler(request))]);
  const over = ports.map((port) => fetch(`http://127.0.0.1:${port}/api/portal${path}`, { headers: { authorization: `Bearer ${ours.session.token}` } }));
  const [direct, ...others] = await Promise.all([...over, ask(ours.session, path)].map(async (answer) => read(await answer)));
  expect(direct?.body).toContain(ours.receipt.id);
  expect(others).toEqual([direct, direct]);
});

/** What the portal said, without what a connection adds. */
async function read(answer: Response) {
  const ours = ['content-type', 'cache-control', 'x-content-type-options', 'content-security-policy', 'referrer-policy'];
  return { status: answer.status, headers: ours.map((name) => answer.headers.get(name)), body: await answer.text() };
}
