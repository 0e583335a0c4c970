import { describe, expect, it } from 'vitest';
import { allEndpoints } from './allEndpoints.js';
import type { Endpoint } from './endpoint.js';
import { answering, errorOf, json } from './testing/answering.js';

const secret = 'EKU9003173C9 Ana López';

/** A call of any endpoint with ids in its path; for tests that take endpoints as they come. */
function call(endpoint: Endpoint, answer: () => Response, body?: unknown): Promise<unknown> {
  const { client } = answering(answer);
  const params = Object.fromEntries([...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, 'id_1']));
  return (client.call as (endpoint: Endpoint, options: object) => Promise<unknown>)(endpoint, { params, body });
}

/** Wrong wherever a field of these names is read, so that some path of every record is. */
const wrongRecord = Object.fromEntries(
  ['client', 'items', 'linked_entities', 'brand', 'receiver', 'events', 'results', 'recipients', 'invoices', 'teams', 'efos', 'live', 'issuer', 'payments', 'deleted'].map((name) => [name, secret]),
);
const wrongTexts = Object.fromEntries(['code', 'id', 'uuid', 'url', 'email', 'status', 'series', 'address', 'pdf', 'xml', 'use', 'removed_from_teams', 'credit_charged', 'first_name'].map((name) => [name, [secret]]));

const isChecked = ({ output, answers }: Endpoint) => answers !== 'none' && output._zod.def.type !== 'optional';
const isAlone = ({ answers }: Endpoint) => answers === 'one' || answers === 'raw';

describe('an answer that is not what is documented', () => {
  it.each(allEndpoints.filter(isChecked).map((endpoint) => [endpoint.id, endpoint] as const))('of %s is told by endpoint and field, never by value', async (id, endpoint) => {
    const record = { ...wrongRecord, ...wrongTexts };
    for (const data of isAlone(endpoint) ? [secret, [secret], record] : [secret, [record], [secret]]) {
      const error = await errorOf(call({ ...endpoint, body: undefined, query: undefined, upload: undefined }, () => json({ data })));
      expect(error).toMatchObject({ kind: 'contract', code: 'unexpected_shape', endpoint: id });
      expect(error.message).toMatch(/: unexpected_shape \(HTTP 200\) (data|pdf)/);
      expect([error.message, error.stack, JSON.stringify([error, error.fields, error.details]), error.text].join()).not.toMatch(/EKU9|Ana/);
    }
  });
});

describe('a body or query that is not what a route takes', () => {
  it.each(allEndpoints.filter(({ body, loose }) => body && !loose).map((endpoint) => [endpoint.id, endpoint] as const))('of %s never leaves, and is told by field', async (id, endpoint) => {
    for (const body of [secret, [secret], { client: secret, items: secret, [secret]: secret }, { url: 7, events: secret, motive: secret, file: secret, id: [secret] }]) {
      const error = await errorOf(call({ ...endpoint, query: undefined }, () => json({}), body));
      expect(error).toMatchObject({ kind: 'input', code: 'invalid_input', endpoint: id });
      expect(error.fields.length).toBeGreaterThan(0);
      expect(error.fields.map(({ message }) => message).join()).not.toMatch(/EKU9|Ana/);
    }
  });
});
