import { clients, income } from '@gigstack-ui/api';
import { seedTeams } from '@gigstack-ui/emulator';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../testing/setUp.js';
import { portalSecret, setUpPortal, twoCustomers } from '../testing/setUpPortal.js';

type Body = { data: { id: string; client?: { id?: string } }[]; next?: string; total_results?: number };
const listOf = async (answer: Response) => ((await answer.json()) as Body).data;

describe('another client', () => {
  it.each(['clients/:id', 'receipts/:receipt', 'invoices/income/:invoice', '_gs/files/:invoice/pdf', '_gs/files/:invoice/xml'])('cannot be reached by an id in the path: %s', async (path) => {
    const { ours, theirs, ask, host } = await twoCustomers();
    const { data } = await host(seedTeams.papeleria).call(income.list, { query: { limit: 100 } });
    const invoice = data.find(({ client }) => client?.id !== ours.id)?.uuid ?? '';
    const full = `/${path.replace(':id', theirs.id).replace(':receipt', theirs.receipt.id).replace(':invoice', invoice)}`;
    expect(await errorOf(await ask(ours.session, full))).toEqual([404, 'resource_not_found']);
  });

  it('cannot be told from one that does not exist', async () => {
    const { ours, theirs, ask } = await twoCustomers();
    const [foreign, missing] = await Promise.all([ask(ours.session, `/receipts/${theirs.receipt.id}`), ask(ours.session, '/receipts/receipt_nothing')]);
    expect([foreign.status, await foreign.text()]).toEqual([missing.status, await missing.text()]);
  });

  it('cannot be named in a query: only the token counts', async () => {
    const { ours, theirs, ask, upstreamCalls } = await twoCustomers();
    const before = upstreamCalls.length;
    const found = await listOf(await ask(ours.session, `/receipts?client_id=${theirs.id}&team=${seedTeams.estudio}`));
    expect(found.map(({ client }) => client?.id)).toEqual(found.map(() => ours.id));
    expect(found).toHaveLength(1);
    expect(upstreamCalls.slice(before)).toEqual([`GET /receipts?client_id=${ours.id}&team=${seedTeams.papeleria}`]);
  });

  it('cannot be read from a cursor of another list', async () => {
    const { theirs, ours, ask } = await twoCustomers();
    const cursors = [theirs.receipt.id, theirs.id, btoa(JSON.stringify({ id: theirs.receipt.id })), 'x'.repeat(3_000)];
    for (const cursor of cursors) {
      const answer = await ask(ours.session, `/receipts?next=${encodeURIComponent(cursor)}`);
      if (answer.ok) expect((await listOf(answer)).every(({ client }) => client?.id === ours.id)).toBe(true);
      else expect(answer.status).toBeLessThan(500);
    }
  });

  it('cannot be shown by an API that forgets to filter', async () => {
    const stranger = { id: 'receipt_x', client: { id: 'somebody else' }, total: 5 };
    const { portal, ask } = setUpPortal();
    const session = await portal.mint({ clientId: (await twoCustomers()).ours.id, team: seedTeams.papeleria });
    const careless = setUpPortal({ fetch: () => Promise.resolve(Response.json({ message: 'ok', data: [stranger, { id: 'receipt_y', total: 7 }, null, 'text'], has_more: true, next: 'n', total_results: 812 })) });
    const answer = (await (await careless.ask(session, '/receipts')).json()) as Body;
    expect(answer).toEqual({ message: 'ok', data: [], has_more: true, next: 'n' });
    expect((await ask(session, '/receipts')).status).toBe(200);
  });

  it('cannot be invoiced to, whatever the body says', async () => {
    const { ours, theirs, ask, upstreamCalls } = await twoCustomers();
    const body = JSON.stringify({ stamp_to: 'general_public_national', client: { id: theirs.id }, team: seedTeams.estudio, fiscal_information: { tax_id: 'XAXX010101000' } });
    expect(await errorOf(await ask(ours.session, `/receipts/${theirs.receipt.id}/stamp`, { method: 'POST', body }))).toEqual([404, 'resource_not_found']);
    expect(upstreamCalls.some((call) => call.startsWith('POST /receipts'))).toBe(false);
  });

  it('cannot be changed, nor anything but one’s own fiscal data', async () => {
    const { ours, theirs, ask } = await twoCustomers();
    const put = (id: string, body: object) => ask(ours.session, `/clients/${id}`, { method: 'PUT', body: JSON.stringify(body) });
    expect(await errorOf(await put(theirs.id, { email: 'a@b.example' }))).toEqual([404, 'resource_not_found']);
    for (const field of ['id', 'team', 'metadata', 'defaults', 'search', 'bcc', 'owner', '__proto__x']) {
      expect(await errorOf(await put(ours.id, { email: 'a@b.example', [field]: { id: theirs.id } }))).toEqual([400, 'invalid_request_body']);
    }
    expect((await put(ours.id, { email: 'compras@example.com' })).status).toBe(200);
  });
});

describe('a token', () => {
  it('of another team finds nothing of this one, whatever id it names', async () => {
    const { portal, ask, ours, host } = await twoCustomers();
    const { data: [stranger] } = await host(seedTeams.estudio).call(clients.list, { query: { limit: 1 } });
    const foreign = await portal.mint({ clientId: stranger?.id ?? '', team: seedTeams.estudio });
    for (const path of [`/receipts/${ours.receipt.id}`, `/clients/${ours.id}`]) expect(await errorOf(await ask(foreign, path))).toEqual([404, 'resource_not_found']);
    const found = await listOf(await ask(foreign, `/receipts?client_id=${ours.id}&team=${seedTeams.papeleria}`));
    expect(found.filter(({ id }) => id === ours.receipt.id)).toEqual([]);
  });

  it.each(['tampered', 'none-algorithm', 'other-algorithm', 'swapped-secret', 'cut'])('that is forged is refused before the API hears of it: %s', async (kind) => {
    const { ours, theirs, ask, upstreamCalls } = await twoCustomers();
    const [header = '', payload = '', signature = ''] = ours.session.token.split('.');
    const claims = { ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>), sub: theirs.id };
    const signed = (alg: string, secret: string) => new SignJWT(claims).setProtectedHeader({ ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object), alg }).sign(new TextEncoder().encode(secret));
    const forged: Record<string, () => string | Promise<string>> = {
      tampered: () => `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`,
      'none-algorithm': () => new UnsecuredJWT(claims).encode(),
      'other-algorithm': () => signed('HS512', portalSecret.repeat(2)),
      'swapped-secret': () => signed('HS256', 'another secret, which has thirty-two bytes too'),
      cut: () => `${header}.${payload}.`,
    };
    // The good one has just been read.
    expect((await ask(ours.session, '/receipts')).status).toBe(200);
    const before = upstreamCalls.length;
    expect(await errorOf(await ask({ token: (await forged[kind]?.()) ?? '' }, `/clients/${theirs.id}`))).toEqual([401, 'token_invalid']);
    expect(upstreamCalls.length).toBe(before);
  });

  it('of one team opens nothing of another', async () => {
    const { portal, ask, ours } = await twoCustomers();
    const elsewhere = await portal.mint({ clientId: ours.id, team: seedTeams.papeleria });
    const answer = await ask(elsewhere, `/receipts?team=${seedTeams.estudio}`);
    expect((await listOf(answer)).length).toBe(1);
    await expect(portal.mint({ clientId: ours.id, team: seedTeams.estudio })).rejects.toMatchObject({ status: 404 });
  });

  it('is asked for everywhere, and only in its header', async () => {
    const { ours, ask } = await twoCustomers();
    for (const path of ['/receipts', `/receipts?token=${ours.session.token}`, `/receipts?access_token=${ours.session.token}`]) {
      expect(await errorOf(await ask(undefined, path, { headers: { cookie: `token=${ours.session.token}` } }))).toEqual([401, 'token_missing']);
    }
    expect(await errorOf(await ask(undefined, '/receipts', { headers: { authorization: `Basic ${ours.session.token}` } }))).toEqual([401, 'token_missing']);
  });

  it('stops with its revocation and with its time, and says which', async () => {
    const revoked = new Set<string>();
    let time = Date.now();
    const { ours, ask } = await twoCustomers({ isRevoked: ({ clientId }) => revoked.has(clientId), now: () => time });
    expect((await ask(ours.session, '/receipts')).status).toBe(200);
    revoked.add(ours.id);
    expect(await errorOf(await ask(ours.session, '/receipts'))).toEqual([401, 'token_revoked']);
    revoked.clear();
    time += 16 * 60_000;
    expect(await errorOf(await ask(ours.session, '/receipts'))).toEqual([401, 'token_expired']);
  });

  it('never lives longer than the API’s own link', async () => {
    const { portal, ours } = await twoCustomers({ lifetime: 365 * 86_400_000 });
    const { expiresAt } = await portal.mint({ clientId: ours.id, team: seedTeams.papeleria });
    expect(expiresAt).toBeLessThan(Date.now() + 6 * 86_400_000);
  });

  it('of another secret is refused', async () => {
    const { ours } = await twoCustomers();
    const { ask } = setUpPortal({ secret: `${portalSecret} but not this one` });
    expect(await errorOf(await ask(ours.session, '/receipts'))).toEqual([401, 'token_invalid']);
  });

  it('is in no answer and in no error', async () => {
    const errors: unknown[] = [];
    const { ours, ask } = await twoCustomers({ onError: (error) => errors.push(error), isRevoked: () => Promise.reject(new Error('The list is down')) });
    const answer = await ask(ours.session, '/receipts');
    expect(answer.status).toBe(500);
    expect(`${await answer.text()} ${String(errors[0])} ${JSON.stringify([...answer.headers])}`).not.toContain(ours.session.token);
  });
});

describe('guesses', () => {
  it('of ids end after a few, and a thousand of them find nothing', async () => {
    const { ours, ask, upstreamCalls } = await twoCustomers();
    const statuses = new Map<number, number>();
    for (let guess = 0; guess < 1_000; guess += 1) {
      const { status } = await ask(ours.session, `/receipts/receipt_${guess.toString(36)}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual([404, 429]);
    expect(statuses.get(404)).toBeLessThanOrEqual(20);
    expect(upstreamCalls.length).toBeLessThan(200);
  });

  it('of tokens from one address are refused without a look at what they ask for', async () => {
    const { ask, upstreamCalls } = setUpPortal({ address: () => '203.0.113.7' });
    const guess = () => ask({ token: `a.${Math.random().toString(36).slice(2)}.c` }, '/receipts').then(({ status }) => status);
    const answers = [];
    for (let count = 0; count < 40; count += 1) answers.push(await guess());
    expect(answers.slice(0, 20)).toEqual(Array<number>(20).fill(401));
    expect(answers.slice(20)).toEqual(Array<number>(20).fill(429));
    expect(upstreamCalls).toEqual([]);
    // Somebody with a real token shares the office's address.
    const { ours } = await twoCustomers();
    expect((await ask(ours.session, '/receipts')).status).toBe(200);
  });

  it('slow down a page that asks too much, with the time to wait', async () => {
    const { ours, ask } = await twoCustomers({ limits: { perToken: 3 } });
    for (let count = 0; count < 3; count += 1) expect((await ask(ours.session, '/receipts')).status).toBe(200);
    const answer = await ask(ours.session, '/receipts');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
  });
});

describe('what is answered', () => {
  it.each(['/receipts', '/clients/nobody', '/nothing', '/receipts/a%2fb'])('cannot be framed, run or kept: %s', async (path) => {
    const { ours, ask } = await twoCustomers();
    const { headers } = await ask(ours.session, path);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'.*sandbox/);
    expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'private, no-store']);
  });
});

describe('what a customer sees', () => {
  it('has no notes, no settings, no counts and no other person', async () => {
    const { ours, ask } = await twoCustomers();
    const texts = await Promise.all(['/receipts', `/receipts/${ours.receipt.id}`, `/clients/${ours.id}`, '/invoices/income', '/payments'].map(async (path) => (await ask(ours.session, path)).text()));
    for (const text of texts) expect(text).not.toMatch(/metadata|"owner"|"team"|"from"|total_results|"bcc"|addenda|invoice_pdf_notes|livemode|defaults/);
  });

  it.each(['/clients', '/clients/search?q=a', '/invoices/search?q=a', '/teams', '/receipts/search?q=a', '/invoices/draft', '/_gs/catalogs/ClaveUnidad/search?q=a', '/services'])('does not include %s', async (path) => {
    const { ours, ask } = await twoCustomers();
    expect(await errorOf(await ask(ours.session, path))).toEqual([404, 'route_not_found']);
  });

  it.each([
    ['DELETE', '/receipts/:receipt'],
    ['POST', '/receipts'],
    ['POST', '/receipts/:receipt/reopen'],
    ['DELETE', '/clients/:id'],
    ['POST', '/payments/request'],
    ['POST', '/clients/customerportal'],
  ])('does not allow %s %s', async (method, path) => {
    const { ours, ask } = await twoCustomers();
    expect((await ask(ours.session, path.replace(':id', ours.id).replace(':receipt', ours.receipt.id), { method })).status).toBe(404);
  });

  it.each(['/receipts?metadata.note=x', '/receipts?metadata_note=x', '/receipts?fields=metadata', '/receipts?limit=1&limit=100'])('cannot be asked by %s', async (path) => {
    const { ours, ask } = await twoCustomers();
    expect(await errorOf(await ask(ours.session, path))).toEqual([400, 'invalid_query']);
  });
});
