import { describe, expect, it } from 'vitest';
import { seedClients } from '../../seeds/seedClients.js';
import { createCaller } from '../../testing/createCaller.js';

const now = () => 1_800_000_000_000;

describe('GET /clients/:id', () => {
  it('answers the documented record, its time in seconds', async () => {
    const { call } = createCaller({ now });
    const { status, body, record } = await call('GET', `/clients/${seedClients.universidad}`);
    expect(status).toBe(200);
    expect(body.message).toBe('Client retrieved successfully');
    expect(record).toMatchObject({
      id: seedClients.universidad,
      legal_name: 'UNIVERSIDAD ROBOTICA ESPAÑOLA',
      tax_id: 'URE180429TM6',
      tax_system: '603',
      address: { country: 'MEX', zip: '86991' },
      is_valid: true,
      livemode: false,
      from: 'api',
      created_at: now() / 1000 - 180 * 86_400,
    });
  });

  it.each(['client_nobody', seedClients.estudioLuis])('answers 404 for %s', async (id) => {
    const { status, error } = await createCaller().call('GET', `/clients/${id}`);
    expect([status, error.code]).toEqual([404, 'resource_not_found']);
  });
});

describe('GET /clients/search', () => {
  it.each([
    ['robotica', seedClients.universidad],
    ['ÑERI', seedClients.zapateria],
    ['neri zapa', seedClients.zapateria],
    ['XAXX0101', seedClients.publico],
    ['xochlit', seedClients.fisica],
    ['herreria & elec', seedClients.herreria],
    ['pagos@juguetera.example', seedClients.juguetera],
  ])('finds %j first', async (query, id) => {
    const { body, records } = await createCaller().call('GET', `/clients/search?q=${encodeURIComponent(query)}`);
    expect(records[0]?.['id']).toBe(id);
    expect(body.found).toBeGreaterThan(0);
  });

  it('finds nothing where there is nothing', async () => {
    const { body, records } = await createCaller().call('GET', '/clients/search?q=zzzz');
    expect([records, body.found]).toEqual([[], 0]);
  });

  it('walks by page', async () => {
    const { call } = createCaller();
    const first = await call('GET', '/clients/search?q=example&limit=2');
    const second = await call('GET', '/clients/search?q=example&limit=2&page=2');
    expect(new Set([...first.records, ...second.records].map(({ id }) => id)).size).toBe(4);
    expect(first.body).toMatchObject({ page: 1, per_page: 2, found: 11 });
  });

  it('needs a query', async () => {
    const { status, error } = await createCaller().call('GET', '/clients/search');
    expect([status, error.details]).toEqual([400, ['q: is required']]);
  });
});

describe('POST /clients', () => {
  it('creates with 201 what it can be asked for again', async () => {
    const { call } = createCaller();
    const created = await call('POST', '/clients', { name: 'Nueva', tax_id: 'CACX7605101P8', address: { country: 'Mexico', zip: '36257' } });
    expect([created.status, created.body.message]).toEqual([201, 'Client created successfully']);
    expect(created.record).toMatchObject({ name: 'Nueva', address: { country: 'MEX', zip: '36257' }, is_valid: false });
    const read = await call('GET', `/clients/${String(created.record['id'])}`);
    expect(read.record).toEqual(created.record);
  });

  it('finds instead, and leaves what it found alone', async () => {
    const search = { on_key: 'tax_id', on_value: 'ure180429tm6' };
    const { status, record } = await createCaller().call('POST', '/clients', { name: 'Otro nombre', search });
    expect([status, record['id'], record['name']]).toEqual([200, seedClients.universidad, 'Universidad Robótica']);
  });

  it('finds and updates when asked', async () => {
    const { call } = createCaller();
    const search = { on_key: 'email', on_value: 'pagos@universidad.example', update: true };
    const { record } = await call('POST', '/clients', { name: 'Otro nombre', search });
    expect([record['id'], record['name'], record['tax_id']]).toEqual([seedClients.universidad, 'Otro nombre', 'URE180429TM6']);
  });

  it('answers 409 when several match', async () => {
    const { call } = createCaller();
    await call('POST', '/clients', { name: 'Gemelo' });
    await call('POST', '/clients', { name: 'GEMELO' });
    const { status, error } = await call('POST', '/clients', { name: 'x', search: { on_key: 'name', on_value: 'gemelo' } });
    expect([status, error.code]).toEqual([409, 'resource_conflict']);
  });

  it.each([
    [{ name: 5 }, 'name: must be a string'],
    [{ address: 'calle' }, 'address: must be an object'],
    [{ search: { on_key: 'color', on_value: 'x' } }, 'search.on_key: must be one of tax_id, email, name'],
    [{ name: 'x'.repeat(20_001) }, 'name: must be at most 20000 characters long'],
  ])('names what is wrong in %j', async (body, detail) => {
    const { call } = createCaller();
    const { status, error } = await call('POST', '/clients', body);
    expect([status, error.code, error.details]).toEqual([400, 'validation_failed', [detail]]);
    expect((await call('GET', '/clients')).body.total_results).toBe(12);
  });
});

describe('PUT /clients/:id', () => {
  it('changes what is sent, clears what is null and merges the address', async () => {
    const { call } = createCaller();
    const path = `/clients/${seedClients.datosEquivocados}`;
    const sent = { legal_name: 'JIMENEZ ESTRADA SALAS', phone: null, address: { zip: '37161' } };
    const { record } = await call('PUT', path, sent);
    expect(record).toMatchObject({ tax_id: 'JES900109Q90', phone: null, address: { country: 'MEX', zip: '37161' }, is_valid: true });
    expect((await call('GET', path)).record).toEqual(record);
  });

  it('answers 404 for a client that is gone', async () => {
    expect((await createCaller().call('PUT', '/clients/client_x', {})).status).toBe(404);
  });
});
