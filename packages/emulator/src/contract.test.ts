import { clients, createClient, drafts, GigstackError, income, invoices, services, teams } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { emulatorKey } from './auth/emulatorKey.js';
import { createEmulator } from './createEmulator.js';
import { seedClients } from './seeds/seedClients.js';
import { seedTeams } from './seeds/seedTeams.js';

const now = () => 1_800_000_000_000;
const line = {
  description: 'Cuaderno',
  quantity: 3,
  unit_price: 42.5,
  product_key: '14111514',
  unit_key: 'H87',
  taxes: [{ type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false, inclusive: false }],
} as const;
const draft = {
  invoice_type: 'I',
  client: { id: seedClients.fisica },
  currency: 'MXN',
  use: 'G03',
  payment_method: 'PUE',
  payment_form: '03',
  items: [line],
} as const;

function apiClient() {
  const emulator = createEmulator({ now });
  const client = createClient({
    baseUrl: 'http://emulator.test/v2',
    fetch: (url, init) => emulator.fetch(new Request(url, init)),
    headers: { authorization: `Bearer ${emulatorKey()}` },
    retries: 0,
  });
  return { client, emulator };
}

async function errorOf(call: Promise<unknown>): Promise<GigstackError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GigstackError) return error;
  throw new Error('The call should have been refused');
}

describe('through the API package\'s own client', () => {
  it('every answer keeps the contract', async () => {
    const { client } = apiClient();
    const page = await client.call(clients.list, { query: { limit: 5 } });
    expect([page.data.length, page.hasMore, page.total]).toEqual([5, true, 12]);
    expect(page.data[0]?.created_at).toBe(now() - 9 * 86_400_000);
    expect((await client.call(clients.list, { query: { limit: 100, ...(page.next !== undefined && { next: page.next }) } })).data).toHaveLength(7);
    expect((await client.call(clients.search, { query: { q: 'xochilt' } })).found).toBe(1);
    const made = await client.call(clients.create, { body: { name: 'Nueva' } });
    expect((await client.call(clients.update, { params: { id: made.id }, body: { email: 'a@b.example' } })).email).toBe('a@b.example');
    expect((await client.call(clients.get, { params: { id: made.id } })).name).toBe('Nueva');
    expect((await client.call(services.list)).total).toBe(15);
    expect((await client.call(services.get, { params: { id: 'service_silla' } })).unit_price).toBe(2580);
    expect((await client.call(teams.list)).data.map(({ id }) => id).sort()).toEqual([seedTeams.estudio, seedTeams.papeleria]);
    expect((await client.call(teams.get, { params: { id: seedTeams.papeleria } })).sat?.completed).toBe(true);
  });

  it('a draft goes from its first field to the list of invoices', async () => {
    const { client } = apiClient();
    const { id } = await client.call(drafts.create, { body: { invoice_type: 'I' } });
    const saved = await client.call(drafts.update, { params: { id }, body: draft });
    expect([saved.total, saved.created_at, saved.client?.id]).toEqual([147.9, now(), seedClients.fisica]);
    expect((await client.call(drafts.list)).data.map((each) => each.id)).toEqual([id]);
    expect(atob((await client.call(drafts.preview, { params: { id } })).pdf).slice(0, 5)).toBe('%PDF-');
    const stamped = await client.call(drafts.stamp, { params: { id } });
    expect([stamped.status, stamped.folio_number, stamped.created_at]).toEqual(['valid', '8', now()]);
    expect((await client.call(income.get, { params: { id: stamped.uuid } })).total).toBe(147.9);
    expect((await client.call(income.list, { query: { limit: 1, client_id: seedClients.fisica } })).data[0]?.uuid).toBe(stamped.uuid);
    expect(Object.keys(await client.call(invoices.files, { params: { id: stamped.uuid } })).sort()).toEqual(['pdf', 'xml']);
    expect((await client.call(drafts.get, { params: { id } })).status).toBe('stamped');
    const other = await client.call(drafts.create, { body: draft });
    await client.call(drafts.remove, { params: { id: other.id } });
    expect((await errorOf(client.call(drafts.get, { params: { id: other.id } }))).code).toBe('resource_not_found');
  });

  it('a refusal arrives at the field it is about', async () => {
    const { client } = apiClient();
    const wrong = await client.call(drafts.create, { body: { ...draft, client: { id: seedClients.datosEquivocados } } });
    const rejected = await errorOf(client.call(drafts.stamp, { params: { id: wrong.id } }));
    expect([rejected.code, rejected.status]).toEqual(['cfdi_service_error', 422]);
    expect(rejected.fields?.map(({ path }) => path)).toEqual(['client.legal_name', 'client.address.zip']);
  });
});
