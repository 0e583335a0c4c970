import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from './createClient.js';
import type { GigstackClient } from './GigstackClient.js';
import * as clients from './resources/clients.js';
import * as drafts from './resources/drafts.js';
import * as income from './resources/income.js';
import * as invoices from './resources/invoices.js';
import { answering, errorOf, json } from './testing/answering.js';

const one = { id: 'client_1' };
const page = () => json({ data: [], has_more: false });

describe('what is sent', () => {
  it('puts the team in the query and never the person', async () => {
    const { client, heard } = answering(() => json({ data: one }), { baseUrl: '/api/gigstack/', team: 'team_a', userKey: 'ana' });
    await client.call(clients.get, { params: { id: 'client 1' } });
    expect(heard[0]?.url).toBe('/api/gigstack/clients/client%201?team=team_a');
    expect(JSON.stringify(heard)).not.toContain('ana');
    expect(client.scope).toEqual(['gigstack', '/api/gigstack', { team: 'team_a', subject: 'ana' }]);
  });

  it('spells filters as the API does: seconds, brackets, metadata', async () => {
    const { client, heard } = answering(page);
    await client.call(income.list, { query: { limit: 20, status: 'valid', created: { gte: 1764000000500 }, metadata: { order: '7' } } });
    const query = new URL(heard[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(query)).toEqual({ limit: '20', status: 'valid', 'created[gte]': '1764000000', 'metadata.order': '7' });
  });

  it('sends a body with a DELETE where the route takes one', async () => {
    const { client, heard } = answering(() => json({ data: {} }));
    await client.call(invoices.cancel, { params: { id: 'x' }, body: { motive: '01', substitution_uuid: 'y' } });
    expect(heard[0]?.init).toMatchObject({ method: 'DELETE', body: JSON.stringify({ motive: '01', substitution_uuid: 'y' }) });
    expect(new Headers(heard[0]?.init.headers).get('content-type')).toBe('application/json');
  });

  it('asks for headers every time and lets a call add its own', async () => {
    let turn = 0;
    const { client, heard } = answering(page, { headers: () => ({ 'x-csrf': `t${(turn += 1)}` }) });
    await client.call(clients.list);
    await client.call(clients.list, { headers: { 'x-own': '1' } });
    expect(heard.map(({ init }) => init.headers)).toMatchObject([{ 'x-csrf': 't1' }, { 'x-csrf': 't2', 'x-own': '1' }]);
  });

  it('follows no redirect and keeps a small save alive when the page goes away', async () => {
    const { client, heard } = answering(() => json({ data: { id: 'd1' } }));
    await client.call(drafts.create, { body: { invoice_type: 'I' } });
    await client.call(drafts.create, { body: { invoice_type: 'I', addenda: 'x'.repeat(20_000) } });
    expect(heard.map(({ init }) => [init.redirect, init.keepalive])).toEqual([
      ['manual', true],
      ['manual', false],
    ]);
  });

  it.each([
    ['an unknown field', { nombre: 'x' }, 'nombre', 'unknown field'],
    ['a wrong type', { name: 7 }, 'name', 'expected string'],
    ['a nested unknown field', { address: { cp: '1' } }, 'address.cp', 'unknown field'],
    ['a word that is not one of the choices', { search: { on_key: 'rfc', on_value: 'x' } }, 'search.on_key', 'expected tax_id or email or name'],
  ])('refuses %s before anything is sent', async (_, body, path, message) => {
    const { client, heard } = answering(() => json({ data: one }));
    // A host without types can send anything.
    const error = await errorOf(client.call(clients.create, { body: body as object }));
    expect(error).toMatchObject({ kind: 'input', code: 'invalid_input', fields: [{ path, message }] });
    expect(heard).toEqual([]);
  });

  it.each([
    [{ items: [{ unit_price: Number.NaN }] }, 'items[0].unit_price'],
    [{ items: [{ quantity: 1 }, { taxes: [{ type: 'IVA', rate: 0.16, factor: 'Tasa' }] }] }, 'items[1].taxes[0].withholding'],
    [{ global: { periodicity: '04', months: '01' } }, 'global.year'],
    [{ invoice_type: 'T' }, 'invoice_type'],
    [{ metadata: 'x' }, 'metadata'],
  ])('names the field of a draft that is not what the API takes: %j', async (body, path) => {
    const { client } = answering(() => json({ data: { id: 'd1' } }));
    const error = await errorOf(client.call(drafts.update, { params: { id: 'd1' }, body: body as object }));
    expect(error.fields.map((field) => field.path)).toEqual([path]);
  });

  it.each(['', '.', '..', 'a/b', 'a\\b', 'a\u0000'])('refuses %j as an id', async (id) => {
    const { client, heard } = answering(() => json({ data: one }));
    expect(await errorOf(client.call(clients.get, { params: { id } }))).toMatchObject({ kind: 'input', fields: [{ path: 'id' }] });
    expect(heard).toEqual([]);
  });

  it.each([{ limit: 0 }, { limit: 101 }, { limit: 2.5 }, { page: 0 }])('refuses the query %j', async (query) => {
    const { client } = answering(page);
    expect(await errorOf(client.call(clients.list, { query }))).toMatchObject({ kind: 'input', fields: [{ path: Object.keys(query)[0] }] });
  });
});

describe('what goes wrong on the way', () => {
  it('a network failure is a network error that keeps its cause', async () => {
    const cause = new TypeError('fetch failed');
    const { client } = answering(() => Promise.reject(cause));
    expect(await errorOf(client.call(clients.list))).toMatchObject({ kind: 'network', code: 'network_error', cause, isTransient: true });
  });

  it('a call that is aborted before or meanwhile says so, even when fetch ignores the signal', async () => {
    const { client, heard } = answering(() => new Promise<Response>(() => undefined));
    const before = AbortSignal.abort();
    expect(await errorOf(client.call(clients.list, { signal: before }))).toMatchObject({ kind: 'aborted', code: 'aborted' });
    expect(heard).toEqual([]);

    const controller = new AbortController();
    const call = errorOf(client.call(clients.list, { signal: controller.signal }));
    controller.abort();
    expect(await call).toMatchObject({ kind: 'aborted' });
    expect(heard[0]?.init.signal?.aborted).toBe(true);
  });

  it('uses the fetch of the platform, whichever it is at the time', async () => {
    const client = createClient({ baseUrl: 'http://gigstack.test', retries: 0 });
    vi.stubGlobal('fetch', async () => json({ data: one }));
    expect(await client.call(clients.get, { params: { id: 'client_1' } })).toEqual(one);
    vi.unstubAllGlobals();
  });
});

describe('time and repetition', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives up after 30 seconds, also while the body is read', async () => {
    const { client, heard } = answering(() => new Response(new ReadableStream()));
    const call = errorOf(client.call(clients.list));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(heard[0]?.init.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ kind: 'network', code: 'timeout', isOutcomeUnknown: true });
    expect(heard[0]?.init.signal?.aborted).toBe(true);
  });

  it('repeats a safe call after passing failures', async () => {
    const answers = [() => Promise.reject(new TypeError('offline')), () => json({}, 503), page];
    const { client, heard } = answering(() => (answers.shift() ?? page)(), { retries: 2 });
    const call = client.call(clients.list);
    await vi.runAllTimersAsync();
    expect(await call).toEqual({ data: [], hasMore: false });
    expect(heard).toHaveLength(3);
  });

  it.each([[0, 150], [0.999, 299]])('waits longer each time, and not as long as everybody else: by lot %d', async (lot, first) => {
    vi.spyOn(Math, 'random').mockReturnValue(lot);
    const { client, heard } = answering(() => json({}, 503), { retries: 2 });
    const call = errorOf(client.call(clients.list));
    await vi.advanceTimersByTimeAsync(first - 1);
    expect(heard).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(heard).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2 * first - 3);
    expect(heard).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5);
    expect(heard).toHaveLength(3);
    await call;
    vi.mocked(Math.random).mockRestore();
  });

  it.each([
    ['a refusal', () => json({ error: 'validation_failed' }, 400)],
    ['a wrong shape', () => json({ data: 'x' })],
    ['a request to wait longer than a person would', () => json({}, 429, { 'retry-after': '60' })],
  ])('does not repeat after %s', async (_, answer) => {
    const { client, heard } = answering(answer, { retries: 2 });
    await errorOf(client.call(clients.list));
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['a creation', (client: GigstackClient) => client.call(drafts.create, { body: { invoice_type: 'I' } })],
    ['an update', (client: GigstackClient) => client.call(drafts.update, { params: { id: 'd1' }, body: {} })],
    ['a stamp', (client: GigstackClient) => client.call(drafts.stamp, { params: { id: 'd1' } })],
    ['a deletion', (client: GigstackClient) => client.call(drafts.remove, { params: { id: 'd1' } })],
  ])('never repeats %s', async (_, change) => {
    const { client, heard } = answering(() => json({}, 503), { retries: 2 });
    const call = errorOf(change(client));
    await vi.runAllTimersAsync();
    await call;
    expect(heard).toHaveLength(1);
  });

  it('does not repeat a safe call that has already cost the whole time', async () => {
    const { client, heard } = answering(() => new Promise<Response>(() => undefined), { retries: 2, timeout: 5000 });
    const call = errorOf(client.call(clients.list));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([(await call).code, heard.length]).toEqual(['timeout', 1]);
  });

  it('waits as long as the server asks', async () => {
    const answers = [() => json({}, 429, { 'retry-after': '3' }), page];
    const { client, heard } = answering(() => (answers.shift() ?? page)(), { retries: 2 });
    const call = client.call(clients.list);
    await vi.advanceTimersByTimeAsync(2999);
    expect(heard).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await call;
    expect(heard).toHaveLength(2);
  });

  it('reads Retry-After as a date too', async () => {
    vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
    const { client } = answering(() => json({}, 429, { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }));
    expect(await errorOf(client.call(clients.list))).toMatchObject({ retryAfter: 60, code: 'rate_limit_exceeded' });
  });

  it('an abort ends the wait between two attempts', async () => {
    const { client, heard } = answering(() => json({}, 503), { retries: 2 });
    const controller = new AbortController();
    const call = errorOf(client.call(clients.list, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect(await call).toMatchObject({ kind: 'aborted' });
    expect(heard).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    const { client } = answering(page);
    await client.call(clients.list);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the proxy's own routes", () => {
  it('downloads a file with the name the server gives it', async () => {
    const { client, heard } = answering(() => new Response('%PDF-1.7', { headers: { 'content-disposition': `attachment; filename="A-8.pdf"` } }), { team: 'team_a' });
    const { blob, fileName } = await client.download({ invoiceId: 'abc', type: 'pdf' });
    expect([await blob.text(), fileName, heard[0]?.url]).toEqual(['%PDF-1.7', 'A-8.pdf', 'http://gigstack.test/_gs/files/abc/pdf?team=team_a']);
  });

  it('names a file after its invoice when the server does not, and reports a refusal like any other', async () => {
    const { client } = answering(({ url }) => (url.includes('abc') ? new Response('x') : json({ success: false, error: { code: 'file_not_found', message: 'No' } }, 404)));
    expect((await client.download({ invoiceId: 'abc', type: 'xml' })).fileName).toBe('abc.xml');
    expect(await errorOf(client.download({ invoiceId: 'def', type: 'xml' }))).toMatchObject({ kind: 'api', code: 'file_not_found', endpoint: 'files.download' });
  });

  it.each([[{ data: [{ code: '44121706', name: 'Lápices' }] }], [[{ code: '44121706', name: 'Lápices' }]]])('searches a catalog: %j', async (body) => {
    const { client, heard } = answering(() => json(body));
    expect(await client.searchCatalog({ name: 'ClaveProdServ', text: 'lápiz & co', limit: 5 })).toEqual([{ code: '44121706', name: 'Lápices' }]);
    const url = new URL(heard[0]?.url ?? '');
    expect([url.pathname, url.searchParams.get('q'), url.searchParams.get('limit')]).toEqual(['/_gs/catalogs/ClaveProdServ/search', 'lápiz & co', '5']);
  });
});
