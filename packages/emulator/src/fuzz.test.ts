import { allEndpoints } from '@gigstack-ui/api';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { seedClients } from './seeds/seedClients.js';
import { createCaller } from './testing/createCaller.js';
import { sampleDraft, sampleItem } from './testing/sampleDraft.js';

const strange = fc.oneof(
  fc.constantFrom('', '__proto__', 'constructor', '\ud800', '\u0000', '🎒', 'ñ'.repeat(10_000), '%', '../..', 'NaN', '1e400', 'x'.repeat(10_000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e300, -1, 0, 1e-9, 999_999_999_999.999999));
const value = fc.oneof(strange, number, fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }));
const tax = fc.record(
  { type: fc.constantFrom('IVA', 'ISR', 'IEPS', 'X'), rate: fc.oneof(fc.constantFrom(0, 0.16, 0.106667, 1.6), number), factor: fc.constantFrom('Tasa', 'Cuota', 'Exento'), withholding: fc.boolean(), inclusive: fc.boolean(), units: number },
  { requiredKeys: [] },
);
const item = fc.record(
  { ...Object.fromEntries(Object.entries(sampleItem).map(([key, sound]) => [key, fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(sound) }, value)])), discount: number, taxes: fc.array(tax, { maxLength: 4 }), taxability: fc.constantFrom('01', '02', '06', 'zz') },
  { requiredKeys: [] },
);
const draft: fc.Arbitrary<object> = fc.record(
  {
    ...Object.fromEntries(Object.entries(sampleDraft).map(([key, sound]) => [key, fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>(sound) }, value)])),
    items: fc.oneof({ weight: 6, arbitrary: fc.array(item, { maxLength: 5 }) }, value),
    client: fc.oneof(fc.constantFrom(...Object.values(seedClients)).map((id) => ({ id })), fc.record({ legal_name: strange, tax_id: strange, tax_system: strange, address: value }), value),
    series: strange,
    exchange_rate: value,
    date: value,
    global: value,
    related_documents: value,
    metadata: value,
    exports: strange,
    invoice_pdf_notes: strange,
    addenda: strange,
    currency: fc.constantFrom('MXN', 'USD', 'JPY', 'XXX', 'zz', ''),
    name: value,
    search: value,
  },
  { requiredKeys: [] },
);
const body = fc.oneof({ weight: 6, arbitrary: draft.map((fields) => JSON.stringify(fields)) }, fc.json({ maxDepth: 4 }), strange, fc.constant(undefined));
const query = fc.array(fc.tuple(fc.constantFrom('limit', 'next', 'order_by', 'sort', 'created[gte]', 'created_lte', 'page', 'q', 'team', 'metadata.a', 'status', 'file_type'), fc.oneof(strange, fc.nat().map(String))), { maxLength: 3 });

const answered = [200, 201, 400, 403, 404, 409, 422];

it('never answers 500 at any route, whatever is sent', { timeout: 120_000 }, async () => {
  const { call } = createCaller();
  const request = fc.record({
    endpoint: fc.constantFrom(...allEndpoints),
    body,
    query,
    id: fc.oneof(strange, fc.constantFrom(...Object.values(seedClients), '5EED0000-0000-4000-8000-000000000001')),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ endpoint, body: sent, query: pairs, id }) => {
      const path = endpoint.path.replace(/:\w+/g, encodeURIComponent(id.replace(/\p{Cs}/gu, '')));
      const answer = await call(endpoint.method, `${path}?${new URLSearchParams(pairs).toString()}`, endpoint.method === 'GET' ? undefined : sent);
      expect(answered).toContain(answer.status);
      if (answer.status < 400) return;
      expect(answer.body).toEqual({ success: false, error: expect.objectContaining({ code: expect.any(String), message: expect.any(String) }) });
    }),
    { numRuns: 1_000 },
  );
});

it('previews and stamps, or refuses in words, whatever a draft holds', { timeout: 120_000 }, async () => {
  const { call, emulator } = createCaller();
  const outcomes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(draft, async (fields) => {
      const created = await call('POST', '/invoices/draft', { invoice_type: 'I', ...fields });
      expect(answered).toContain(created.status);
      if (created.status !== 201) return;
      const path = `/invoices/draft/${String(created.record['id'])}`;
      expect((await call('POST', `${path}/preview`)).status).toBe(200);
      const { status, record } = await call('POST', `${path}/stamp`);
      expect([200, 400, 422]).toContain(status);
      outcomes.add(status);
      if (status !== 200) return;
      const files = await call('GET', `/invoices/${String(record['uuid'])}/files`);
      const xml = await emulator.fetch(new Request(String(files.record['xml'])));
      expect(XMLValidator.validate(await xml.text())).toBe(true);
    }),
    { numRuns: 500, examples: [[{ ...sampleDraft }]] },
  );
  expect([...outcomes].sort()).toEqual([200, 400, 422]);
});
