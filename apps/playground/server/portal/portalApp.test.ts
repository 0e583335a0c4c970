import { seedClients, seedTeams } from '@gigstack-ui/emulator';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setUp, temporaryFolder } from '../testing/setUp.js';

let home: ReturnType<typeof temporaryFolder>;
let server: ReturnType<typeof setUp>;
beforeEach(() => {
  home = temporaryFolder();
  server = setUp(home.folder);
});
afterEach(() => {
  server.gigstack.close();
  home.remove();
});

const customer = { clientId: seedClients.universidad, team: seedTeams.papeleria };
const send = (method: string, path: string, body: object, headers: Record<string, string> = {}) => {
  const text = JSON.stringify(body);
  return server.ask(path, { method, body: text, headers: { 'content-type': 'application/json', 'content-length': String(text.length), ...headers } });
};
const makeLink = async () => ((await (await send('POST', '/app/portal-links', customer, { cookie: await server.visit() })).json()) as { url: string }).url;
const enter = (url: string) => send('POST', '/portal/enter', { code: url.split('#')[1] });
const sessionOf = (answer: Response) => send('POST', '/portal/session', {}, { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' });

it('serves customers a page that nobody frames and that signs nobody in', async () => {
  const answer = await server.ask('/portal');
  expect([answer.status, answer.headers.get('x-frame-options'), answer.headers.get('referrer-policy'), answer.headers.get('set-cookie')]).toEqual([200, 'DENY', 'no-referrer', null]);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

it('opens by a link once, with a cookie for the server alone', async () => {
  const url = await makeLink();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4310\/portal#[\w-]{32}$/);
  const entered = await enter(url);
  expect([entered.status, entered.headers.get('set-cookie')]).toEqual([204, expect.stringMatching(/^nomada_portal_4310=[\w.-]+; Path=\/portal; HttpOnly; SameSite=Strict$/)]);
  const { token } = (await (await sessionOf(entered)).json()) as { token: string };
  const own = await server.ask(`/portal/api/clients/${customer.clientId}`, { headers: { authorization: `Bearer ${token}` } });
  expect(own.status).toBe(200);
  expect((await enter(url)).status).toBe(410);
});

it('ends what was out when access is withdrawn, and opens by a link made later', async () => {
  const entered = await enter(await makeLink());
  const unused = await makeLink();
  const { token } = (await (await sessionOf(entered)).json()) as { token: string };
  expect((await send('DELETE', '/app/portal-links', customer, { cookie: await server.visit() })).status).toBe(204);
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect((await enter(unused)).status).toBe(410);
  const again = await enter(await makeLink());
  expect((await sessionOf(again)).status).toBe(200);
  expect((await sessionOf(entered)).status).toBe(401);
  expect((await server.ask('/portal/api/receipts', { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
});

it.each([
  ['nobody signed in', customer, false, 401],
  ['somebody else’s team', { ...customer, team: 'team_of_others' }, true, 400],
  ['no client', { team: customer.team }, true, 400],
])('makes no link for %s', async (_, body, isSignedIn, status) => {
  expect((await send('POST', '/app/portal-links', body, isSignedIn ? { cookie: await server.visit() } : {})).status).toBe(status);
});

it.each(['', 'a.b', 'eyJjbGllbnRJZCI6IngifQ.AAAA'])('takes no cookie it has not signed: %j', async (value) => {
  expect((await send('POST', '/portal/session', {}, { cookie: `nomada_portal_4310=${value}` })).status).toBe(401);
});

it('is told by nobody who does not speak JSON', async () => {
  const url = await makeLink();
  const answer = await server.ask('/portal/enter', { method: 'POST', body: JSON.stringify({ code: url.split('#')[1] }), headers: { 'content-type': 'text/plain' } });
  expect(answer.status).toBe(410);
  expect((await enter(url)).status).toBe(204);
});
