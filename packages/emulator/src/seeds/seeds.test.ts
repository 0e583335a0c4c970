import { rfc } from '@gigstack-ui/cfdi';
import { openCatalog } from '@gigstack-ui/sat-catalogs';
import { describe, expect, it } from 'vitest';
import { registeredTaxpayers } from '../sat/registeredTaxpayers.js';
import { memoryStore } from '../store/memoryStore.js';
import { createCaller } from '../testing/createCaller.js';
import { sampleDraft } from '../testing/sampleDraft.js';
import { seedClients } from './seedClients.js';
import { seedTeams } from './seedTeams.js';

const now = () => Date.UTC(2026, 10, 23, 18);
const global = { periodicity: '04', months: '11', year: 2026 };

describe('the seeds', () => {
  it.each([
    [seedTeams.papeleria, 12, 15, 7],
    [seedTeams.estudio, 6, 5, 3],
  ])('give %s %d clients, %d services and %d invoices', async (team, clients, services, invoices) => {
    const { call } = createCaller();
    const counts = [];
    for (const path of ['/clients', '/services', '/invoices/income']) counts.push((await call('GET', `${path}?team=${team}`)).body.total_results);
    expect(counts).toEqual([clients, services, invoices]);
  });

  it.each(Object.entries(seedClients))('%s is stamped, save the one with wrong data', async (name, id) => {
    const team = name.startsWith('estudio') ? seedTeams.estudio : seedTeams.papeleria;
    const { call } = createCaller({ now });
    const client = await call('GET', `/clients/${id}?team=${team}`);
    const isPublic = client.record['legal_name'] === 'PUBLICO EN GENERAL';
    const { record } = await call('POST', `/invoices/draft?team=${team}`, {
      ...sampleDraft,
      client: { id },
      use: client.record['use'],
      ...(isPublic && { global }),
    });
    const { status, error } = await call('POST', `/invoices/draft/${String(record['id'])}/stamp?team=${team}`);
    expect([status, error?.details]).toEqual(name === 'datosEquivocados' ? [422, expect.any(Array)] : [200, undefined]);
  });

  it('use RFCs that are well made', () => {
    for (const taxpayer of registeredTaxpayers) expect([taxpayer.rfc, rfc.parse(taxpayer.rfc).valid]).toEqual([taxpayer.rfc, true]);
  });

  it('use product and unit keys of the SAT', async () => {
    const products = await openCatalog('ClaveProdServ');
    const units = await openCatalog('ClaveUnidad');
    const { call } = createCaller();
    for (const team of Object.values(seedTeams)) {
      for (const service of (await call('GET', `/services?limit=100&team=${team}`)).records) {
        expect([service['product_key'], products.get(String(service['product_key']))?.code]).toEqual([service['product_key'], service['product_key']]);
        expect(units.get(String(service['unit_key']))?.code).toBe(service['unit_key']);
      }
    }
  });

  it('are planted once: a store that has them keeps what was changed', async () => {
    const store = memoryStore();
    await createCaller({ store }).call('PUT', `/clients/${seedClients.universidad}`, { name: 'Otro' });
    const { record } = await createCaller({ store }).call('GET', `/clients/${seedClients.universidad}`);
    expect(record['name']).toBe('Otro');
  });
});
