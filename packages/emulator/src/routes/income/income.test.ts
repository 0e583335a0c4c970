import { describe, expect, it } from 'vitest';
import { seedClients } from '../../seeds/seedClients.js';
import { seedTeams } from '../../seeds/seedTeams.js';
import { createCaller } from '../../testing/createCaller.js';
import { sampleDraft } from '../../testing/sampleDraft.js';

describe('GET /invoices/income', () => {
  it('shows the seeded invoices, the newest first, folios without gaps', async () => {
    const { records, body } = await createCaller().call('GET', '/invoices/income');
    expect(records.map(({ folio_number }) => folio_number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(body.total_results).toBe(7);
    for (const invoice of records) expect(invoice).toMatchObject({ status: 'valid', series: 'A', livemode: false, team: seedTeams.papeleria });
  });

  it.each([
    ['status=valid', 7],
    ['status=stamped', 7],
    ['status=cancelled', 0],
    ['series=A', 7],
    ['series=Z', 0],
    [`client_id=${seedClients.universidad}`, 1],
    [`client_id=${seedClients.publico}`, 0],
  ])('filters by %s', async (filter, count) => {
    expect((await createCaller().call('GET', `/invoices/income?${filter}`)).records).toHaveLength(count);
  });

  it('filters by metadata of the draft', async () => {
    const { call } = createCaller();
    const { record } = await call('POST', '/invoices/draft', { ...sampleDraft, metadata: { pedido: '77' } });
    const stamped = await call('POST', `/invoices/draft/${String(record['id'])}/stamp`);
    const { records } = await call('GET', '/invoices/income?metadata.pedido=77');
    expect(records.map(({ uuid }) => uuid)).toEqual([stamped.record['uuid']]);
  });

  it('tells what is owed of a PPD invoice', async () => {
    const { records } = await createCaller().call('GET', `/invoices/income?client_id=${seedClients.universidad}`);
    expect(records[0]).toMatchObject({ payment_method: 'PPD', last_balance: records[0]?.['total'] });
  });
});

describe('GET /invoices/income/:uuid', () => {
  it.each(['5EED0000-0000-4000-8000-000000000099', 'x', '5EED0000-0000-4000-8000-000000000008'])('answers 404 for %s', async (uuid) => {
    const { status, error } = await createCaller().call('GET', `/invoices/income/${uuid}`);
    expect([status, error.message]).toEqual([404, 'Invoice not found']);
  });
});
