import { allEndpoints } from '@gigstack-ui/api';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { seedClients } from './seeds/seedClients.js';
import { createCaller } from './testing/createCaller.js';
import { sampleDraft, sampleItem } from './testing/sampleDraft.js';

const answered = [200, 201, 400, 403, 404, 409, 422];
const seededIds = fc.constantFrom(...Object.values(seedClients));

const text = fc.oneof(
  fc.constantFrom('', '__proto__', 'constructor', '\ud800', '\u0000', '🎒', 'ñ'.repeat(10_000), '%', '../..', 'NaN', '1e400', '<&">', 'x y '.repeat(3_000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const amount = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.nat(), fc.constantFrom(0, 1e-9, 0.1, 999_999_999.999999));
const json = fc.oneof(text, amount, fc.double(), fc.constantFrom(1e300, -1), fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }));

/** The sound value most of the time, so that what is strange elsewhere gets far. */
const mostly = (sound: unknown, strange: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary: fc.constant(sound) }, strange);

const tax = fc.record({
  type: fc.constantFrom('IVA', 'ISR', 'IEPS'),
  rate: fc.oneof(fc.constantFrom(0, 0.16, 0.106667, 1.6), amount),
  factor: fc.constantFrom('Tasa', 'Cuota', 'Exento'),
  withholding: fc.boolean(),
  inclusive: fc.boolean(),
  units: amount,
});
const item = fc.record(
  {
    description: mostly(sampleItem.description, text),
    quantity: mostly(2, amount),
    unit_price: mostly(100, amount),
    product_key: mostly(sampleItem.product_key, text),
    unit_key: mostly(sampleItem.unit_key, text),
    discount: mostly(0, amount),
    taxes: mostly(sampleItem.taxes, fc.array(tax, { maxLength: 4 })),
    taxability: mostly('02', text),
    sku: text,
  },
  { requiredKeys: ['description', 'quantity', 'unit_price', 'product_key', 'unit_key'] },
);
const typedDraft: fc.Arbitrary<object> = fc.record(
  {
    invoice_type: fc.constantFrom('I', 'I', 'E', 'T'),
    client: mostly(
      { id: seedClients.universidad },
      fc.oneof(seededIds.map((id) => ({ id })), fc.record({ legal_name: text, tax_id: text, tax_system: text, address: fc.record({ zip: text, country: text }) })),
    ),
    use: mostly('G03', text),
    payment_method: mostly('PUE', text),
    payment_form: mostly('03', text),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    currency: fc.constantFrom('MXN', 'MXN', 'MXN', 'USD', 'JPY', 'XXX', 'zz', ''),
    exchange_rate: amount,
    series: mostly('A', text),
    exports: mostly('01', text),
    date: mostly(0, amount),
    global: fc.record({ periodicity: text, months: text, year: amount }, { requiredKeys: [] }),
    related_documents: fc.array(fc.record({ relationship: text, documents: fc.array(text, { maxLength: 2 }) }), { maxLength: 2 }),
    metadata: fc.dictionary(text, json, { maxKeys: 3 }),
    invoice_pdf_notes: text,
    addenda: text,
    emails: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ['invoice_type', 'client', 'use', 'payment_method', 'payment_form', 'items'] },
);

const names = ['name', 'tax_id', 'address', 'search', 'bcc', ...Object.keys(sampleDraft), 'series', 'date', 'global', 'related_documents', 'metadata', 'complements'];
const body = fc.oneof(
  fc.dictionary(fc.constantFrom(...names), json, { maxKeys: 8 }).map((fields) => JSON.stringify({ ...sampleDraft, ...fields })),
  typedDraft.map((fields) => JSON.stringify(fields)),
  fc.json({ maxDepth: 4 }),
  text,
  fc.constant(undefined),
);
const query = fc.array(
  fc.tuple(
    fc.constantFrom('limit', 'next', 'order_by', 'sort', 'created[gte]', 'created_lte', 'page', 'q', 'team', 'metadata.a', 'status', 'file_type'),
    fc.oneof(text, fc.nat().map(String)),
  ),
  { maxLength: 3 },
);

it('never answers 500 at any route, whatever is sent', { timeout: 120_000 }, async () => {
  const { call } = createCaller();
  const id = fc.oneof(text, seededIds, fc.constant('5EED0000-0000-4000-8000-000000000001'));
  const request = fc.record({ endpoint: fc.constantFrom(...allEndpoints), body, query, id });
  await fc.assert(
    fc.asyncProperty(request, async ({ endpoint, body: sent, query: pairs, id: param }) => {
      const path = endpoint.path.replace(/:\w+/g, encodeURIComponent(param.replace(/\p{Cs}/gu, '')));
      const search = new URLSearchParams(pairs).toString();
      const answer = await call(endpoint.method, `${path}?${search}`, endpoint.method === 'GET' ? undefined : sent);
      expect(answered).toContain(answer.status);
      if (answer.status < 400) return;
      const error = { code: expect.any(String), message: expect.any(String) };
      expect(answer.body).toEqual({ success: false, error: expect.objectContaining(error) });
    }),
    { numRuns: 1_000 },
  );
});

it('previews and stamps, or refuses in words, whatever a draft holds', { timeout: 120_000 }, async () => {
  const { call, emulator } = createCaller();
  const outcomes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(typedDraft, async (fields) => {
      const created = await call('POST', '/invoices/draft', fields);
      expect([201, 400]).toContain(created.status);
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
    { numRuns: 400, examples: [[{ ...sampleDraft }]] },
  );
  expect([...outcomes].sort()).toEqual([200, 400, 422]);
});
