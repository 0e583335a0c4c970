import { describe, expect, it } from 'vitest';
import { createCaller } from '../testing/createCaller.js';

const now = () => 1_800_000_000_000;
const day = 86_400;

async function walk(path: string): Promise<string[]> {
  const { call } = createCaller({ now });
  const ids: string[] = [];
  let next: string | undefined;
  do {
    const { body, records } = await call('GET', `${path}${next === undefined ? '' : `&next=${next}`}`);
    ids.push(...records.map(({ id }) => String(id)));
    expect(body.has_more).toBe(body.next !== undefined);
    next = body.next;
  } while (next !== undefined);
  return ids;
}

describe('a list', () => {
  it.each([
    '/clients?limit=5',
    '/clients?limit=1&sort=asc',
    '/clients?limit=4&order_by=name&sort=asc',
    '/clients?limit=12&order_by=created_at',
    '/services?limit=4',
    '/invoices/income?limit=2',
  ])('is the same by pages and at once: %s', async (path) => {
    const { call } = createCaller({ now });
    const whole = await call('GET', path.replace(/limit=\d+/, 'limit=100'));
    const ids = await walk(path);
    expect(ids).toEqual(whole.records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(whole.body.total_results);
  });

  it('shows ten unless told, the newest first', async () => {
    const { body, records } = await createCaller({ now }).call('GET', '/clients');
    const times = records.map(({ created_at }) => Number(created_at));
    expect([records.length, body.total_results]).toEqual([10, 12]);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('goes on after the document its cursor stood on is gone', async () => {
    const { call } = createCaller({ now });
    const made = [];
    for (let index = 0; index < 3; index += 1) made.push((await call('POST', '/invoices/draft', { invoice_type: 'I' })).record['id']);
    const first = await call('GET', '/invoices/draft?limit=1');
    await call('DELETE', `/invoices/draft/${String(first.records[0]?.['id'])}`);
    const rest = await call('GET', `/invoices/draft?limit=5&next=${first.body.next}`);
    expect([first.records[0]?.['id'], ...rest.records.map(({ id }) => id)].sort()).toEqual(made.sort());
  });

  it.each([
    [`created[gte]=${now() / 1000 - 100 * day}`, 5],
    [`created_gte=${now() - 100 * day * 1000}`, 5],
    [`created[lte]=${now() / 1000 - 160 * day}`, 4],
    [`created[gte]=${now() / 1000 - 180 * day}&created[lte]=${now() / 1000 - 130 * day}`, 5],
  ])('keeps to a span of time: %s', async (filter, count) => {
    const { records } = await createCaller({ now }).call('GET', `/clients?limit=100&${filter}`);
    expect(records).toHaveLength(count);
  });

  it.each(['metadata.segmento=escuelas', 'metadata_segmento=escuelas'])('filters by %s, page by page', async (filter) => {
    const { call } = createCaller({ now });
    const { body, records } = await call('GET', `/clients?${filter}`);
    expect(records.map(({ id }) => id)).toEqual(['client_universidad']);
    expect([body.page, body.next, body.has_more]).toEqual([1, undefined, false]);
    expect((await call('GET', `/clients?${filter}&page=2`)).records).toEqual([]);
  });

  it.each([
    ['limit=0', 'limit: must be a whole number from 1 to 100'],
    ['limit=101', 'limit: must be a whole number from 1 to 100'],
    ['limit=ten', 'limit: must be a whole number from 1 to 100'],
    ['order_by=color', 'order_by: must be timestamp, created_at or name'],
    ['sort=up', 'sort: must be asc or desc'],
    ['created[gte]=ayer', 'created[gte]: must be a Unix time in seconds'],
    ['next=abc', 'next: is not a cursor of this list'],
  ])('refuses %s', async (query, detail) => {
    const { status, error } = await createCaller().call('GET', `/clients?${query}`);
    expect([status, error.code, error.details]).toEqual([400, 'invalid_field_value', [detail]]);
  });

  it('refuses a cursor of another list', async () => {
    const { call } = createCaller();
    const { body } = await call('GET', '/services?limit=1');
    expect((await call('GET', `/clients?next=${body.next}`)).error.code).toBe('invalid_field_value');
    expect((await call('GET', `/services?sort=asc&next=${body.next}`)).error.code).toBe('invalid_field_value');
  });
});
