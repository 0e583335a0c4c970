import { clients, createClient, drafts, income, services, teams, type GigstackError } from '@gigstack-ui/api';
import { createEmulator, emulatorKey, seedClients, seedTeams, type Emulator } from '@gigstack-ui/emulator';
import { describe, expect, it } from 'vitest';
import { createProxy } from './createProxy.js';
import { manifests, type Session } from './index.js';

const line = { description: 'Caja de lápices', quantity: 2, unit_price: 100, product_key: '44121706', unit_key: 'H87', taxes: [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false, inclusive: false }] } as const;
const invoice = { invoice_type: 'I', client: { id: seedClients.universidad }, items: [line], use: 'G03', payment_form: '03', payment_method: 'PUE', currency: 'MXN' } as const;

interface Circumstances {
  emulator?: Emulator;
  /** Of the session; null is nobody. */
  sessionTeams?: Session['teams'] | null;
  team?: string;
}

/** What a page and a host have: our proxy for one session, a client on top of it, and gigstack behind; all in this process. */
function host({ emulator = createEmulator(), sessionTeams = Object.values(seedTeams), team = seedTeams.papeleria }: Circumstances = {}) {
  const proxy = createProxy({
    apiKey: emulatorKey(),
    upstream: 'http://emulator.test/v2',
    fetch: (request) => emulator.fetch(request),
    endpoints: manifests.draftInvoiceEditor,
    authorize: () => sessionTeams && { user: 'somebody', teams: sessionTeams },
  });
  const client = createClient({ baseUrl: 'http://gigstack.test', team, retries: 0, fetch: (input, init) => proxy(new Request(input, init)) });
  return { emulator, proxy, client };
}

const refusal = (call: Promise<unknown>) => call.then(() => expect.unreachable('it was not refused'), (error: GigstackError) => error);

describe('a client through the proxy to gigstack', () => {
  it('goes from a draft to the files of its invoice', async () => {
    const { client } = host();
    const draft = await client.call(drafts.create, { body: { invoice_type: 'I' } });
    const saved = await client.call(drafts.update, { params: { id: draft.id }, body: invoice, headers: { 'if-match': String(draft.updated_at) } });
    expect(saved.total).toBe(232);
    expect(atob((await client.call(drafts.preview, { params: { id: draft.id } })).pdf)).toMatch(/^%PDF-/);

    const stamped = await client.call(drafts.stamp, { params: { id: draft.id } });
    const invoiceId = stamped.uuid ?? expect.unreachable('no UUID');
    expect((await client.call(income.list)).data.map(({ uuid }) => uuid)).toContain(invoiceId);

    const pdf = await client.download({ invoiceId, type: 'pdf' });
    expect(pdf.fileName).toBe(`${stamped.series}-${stamped.folio_number}.pdf`);
    expect(await pdf.blob.text()).toMatch(/^%PDF-/);
    const xml = await client.download({ invoiceId, type: 'xml' });
    expect(xml.blob.type).toContain('xml');
    expect(await xml.blob.text()).toContain(invoiceId.toUpperCase());
  });

  it('reads clients, services and the team', async () => {
    const { client } = host();
    expect((await client.call(clients.list, { query: { limit: 20 } })).data).toHaveLength(12);
    expect((await client.call(clients.search, { query: { q: 'universidad' } })).data[0]?.id).toBe(seedClients.universidad);
    expect((await client.call(services.list, { query: { limit: 5, created: { gte: 0 }, metadata: {} } })).data.length).toBeGreaterThan(0);
    expect((await client.call(teams.get, { params: { id: seedTeams.papeleria } })).tax_id).toBe('EKU9003173C9');
  });

  it('keeps two teams apart', async () => {
    const { emulator, client } = host();
    const draft = await client.call(drafts.create, { body: { invoice_type: 'I' } });
    const other = host({ emulator, sessionTeams: [seedTeams.estudio], team: seedTeams.estudio }).client;
    expect((await other.call(clients.list, { query: { limit: 20 } })).data).toHaveLength(6);
    expect(await refusal(other.call(drafts.get, { params: { id: draft.id } }))).toMatchObject({ status: 404, code: 'resource_not_found' });
    expect(await refusal(other.call(teams.get, { params: { id: seedTeams.papeleria } }))).toMatchObject({ status: 403, code: 'team_not_allowed' });
  });

  it('hears of a draft that somebody else saved, with that draft', async () => {
    let clock = 1_763_800_000_000;
    const { client } = host({ emulator: createEmulator({ now: () => (clock += 1000) }) });
    const draft = await client.call(drafts.create, { body: { invoice_type: 'I' } });
    const mine = { params: { id: draft.id }, body: invoice, headers: { 'if-match': String(draft.updated_at) } };
    await client.call(drafts.update, { ...mine, body: { ...invoice, currency: 'USD', exchange_rate: 18 } });
    const error = await refusal(client.call(drafts.update, mine));
    expect(error).toMatchObject({ status: 412, code: 'resource_conflict', current: { id: draft.id, currency: 'USD' } });
    expect((await client.call(drafts.get, { params: { id: draft.id } })).currency).toBe('USD');
  });

  it('is told in words what went wrong', async () => {
    const { client } = host();
    const draft = await client.call(drafts.create, { body: { invoice_type: 'I' } });
    expect(await refusal(client.download({ invoiceId: draft.id, type: 'xml' }))).toMatchObject({ status: 404, code: 'file_not_found' });
    await client.call(drafts.remove, { params: { id: draft.id } });
    expect(await refusal(client.call(drafts.update, { params: { id: draft.id }, body: invoice, headers: { 'if-match': '1' } }))).toMatchObject({ status: 404, code: 'resource_not_found' });
    expect(await refusal(host({ sessionTeams: null }).client.call(clients.list))).toMatchObject({ status: 401, code: 'unauthorized' });
    expect(await refusal(host({ team: 'team_other' }).client.call(clients.list))).toMatchObject({ status: 403, code: 'team_not_allowed' });
  });

  it('sees no address of a storage and no key', async () => {
    const seen: string[] = [];
    const { emulator, client } = host();
    const { proxy } = host({ emulator, sessionTeams: 'own' });
    const draft = await client.call(drafts.create, { body: invoice });
    const { uuid } = await client.call(drafts.stamp, { params: { id: draft.id } });
    for (const path of [`/_gs/files/${uuid}/pdf`, `/_gs/files/${uuid}/xml`, `/invoices/income/${uuid}`, '/invoices/income', '/clients']) {
      const answer = await proxy(new Request(`http://gigstack.test${path}`));
      expect(answer.status).toBe(200);
      seen.push(JSON.stringify([...answer.headers]), await answer.text());
    }
    expect(seen.join('\n')).not.toMatch(/emulator\.test\/(?:v2|files)|signature=/);
    expect(seen.join('\n')).not.toContain(emulatorKey());
  });
});
