import { allEndpoints, webhookEvents, type Endpoint } from '@gigstack-ui/api';
import fc from 'fast-check';
import { seedClients } from '../seeds/seedClients.js';
import { seedTeams } from '../seeds/seedTeams.js';
import { sampleDraft, sampleItem } from './sampleDraft.js';

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
/** A draft of the right shape, with something strange in it here and there. */
export const typedDraft: fc.Arbitrary<object> = fc.record(
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

/** Bodies as deep as their routes take them, sound most of the time. */
const sale = fc.record(
  {
    client: mostly({ id: seedClients.universidad }, fc.oneof(json, fc.record({ name: text, tax_id: text, search: json, address: json }))),
    items: mostly([sampleItem], fc.oneof(fc.array(item, { maxLength: 3 }), json)),
    payment_form: mostly('03', json),
    currency: mostly('MXN', json),
    exchange_rate: mostly(1, json),
    automation_type: mostly('pue_invoice', fc.oneof(fc.constantFrom('none', 'ppd_invoice_and_complement', 'stamp_invoice'), json)),
    allowed_payment_methods: mostly(['bank'], json),
    invoice_config: mostly({ serie: 'A' }, json),
    idempotency_key: text,
    metadata: json,
    emails: mostly([], json),
    send_email: mostly(false, json),
    periodicity: mostly('month', json),
  },
  { requiredKeys: ['client', 'items', 'payment_form'] },
);
const other = fc.record(
  {
    id: mostly('id', json),
    role: mostly('viewer', json),
    permissions: json,
    email: mostly('ana@example.com', json),
    user_id: json,
    first_name: json,
    auto_join: json,
    url: mostly('http://127.0.0.1:9/', json),
    events: mostly(['payment.created'], fc.oneof(fc.subarray([...webhookEvents]), json)),
    signing: mostly({ enabled: true }, json),
    security: json,
    expected_revision: json,
    series: mostly('A', json),
    live: json,
    test: mostly(9, json),
    brand: mostly({ alias: 'Otra' }, json),
    address: json,
    settings: json,
    payment_reminders: json,
    limit_days_to_pay: json,
    taxes: mostly(sampleItem.taxes, json),
    default_series: json,
    emails: json,
    motive: mostly('02', json),
    substitution_uuid: json,
    amount: mostly(1, json),
    reason: json,
    stamp_to: mostly('client', json),
    fiscal_information: json,
    date: json,
    invoices: mostly([{ uuid: '5EED0000-0000-4000-8000-000000000001', amount: 1 }], json),
    payment_form: mostly('03', json),
    cert: json,
    key: json,
    password: json,
    retention_key: mostly('01', json),
    client: mostly({ legal_name: 'ANA', tax_id: 'CACX7605101P8' }, json),
    period_start: mostly(1, json),
    period_end: mostly(1, json),
    period_year: mostly(2026, json),
    total_operation: mostly(100, json),
    platform_services: json,
  },
  { requiredKeys: [] },
);
const broken = fc.constantFrom('{', '[', '{"a":', 'null', '[]', '"x"', '7', '{"a":1}}', '\u0000', '{"__proto__":{"id":"x"}}', `{"a":${'['.repeat(500)}${']'.repeat(500)}}`, `{"a":"${'x'.repeat(100_000)}"}`);
const body = fc.oneof(
  sale.map((fields) => JSON.stringify(fields)),
  other.map((fields) => JSON.stringify(fields)),
  fc.record({ name: fc.constantFrom('name', 'legal_name', 'email', 'description', 'tax_id', 'sku', 'url', 'reason') }).map(({ name }) => JSON.stringify({ [name]: 'ñ'.repeat(10_000) })),
  broken,
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

const latin = (written: string): Uint8Array<ArrayBuffer> => Uint8Array.from(written, (char) => char.charCodeAt(0) & 0xff);
/** Over what any route takes. */
const oversized = new Uint8Array(10 * 1_048_576 + 1);
oversized.set(latin('%PDF-1.7'));
const content = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('%PDF-1.7\n', '%PDF-1.7\nx'.padEnd(5_000, 'y'), '\u0089PNG\r\n\u001a\n', 'RIFF0000WEBP', '0\u0082\u0001\u0001x', '<html>', '', 'GIF89a', 'MZ').map(latin) },
  { weight: 20, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)) },
  { weight: 1, arbitrary: fc.constant(oversized) },
);
const part = fc.record({ name: fc.constantFrom('file', 'cert', 'key', 'keyPass', 'documentType', 'name', 'description', 'otro'), content, words: text, isFile: fc.boolean() });
const form = fc.array(part, { maxLength: 4 }).map((parts) => {
  const data = new FormData();
  for (const { name, content: bytes, words, isFile } of parts) {
    if (isFile) data.append(name, new File([bytes], 'a.pdf'));
    else data.append(name, words);
  }
  return data;
});
const uploads = allEndpoints.filter(({ upload }) => upload);

/** One request of any route: which, about which id, with what. */
export interface FuzzedRequest {
  endpoint: Endpoint;
  id: string;
  sent: string | FormData | undefined;
  query: [string, string][];
}

const id = fc.oneof(
  text,
  seededIds,
  fc.constantFrom('5EED0000-0000-4000-8000-000000000001', '5EED0000-0000-4000-9000-000000000006', 'service_silla', ...Object.values(seedTeams), 'user_ana'),
);

/** Requests of every route with everything that could be wrong in them; `known` are ids and cursors of this and other lists and teams. */
export function fuzzedRequests(known: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  const anyId = fc.oneof(id, fc.constantFrom(...known));
  const cursor = fc.constantFrom(...known).map((value): [string, string] => ['next', value]);
  const anyQuery = fc.oneof({ weight: 4, arbitrary: query }, fc.tuple(cursor, query).map(([first, others]) => [first, ...others]));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ endpoint: fc.constantFrom(...allEndpoints), id: anyId, sent: body, query: anyQuery }) },
    { weight: 1, arbitrary: fc.record({ endpoint: fc.constantFrom(...uploads), id: anyId, sent: fc.oneof(form, broken), query: anyQuery }) },
  );
}
