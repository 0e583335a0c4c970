import { allEndpoints } from '@gigstack-ui/api';
import { describe, expect, it } from 'vitest';
import { emulatorKey } from './auth/emulatorKey.js';
import { handlers } from './routes/handlers.js';
import { createCaller } from './testing/createCaller.js';

describe('createEmulator', () => {
  it('serves every endpoint of the API package', () => {
    expect(allEndpoints.filter(({ id, loose }) => !loose && !(id in handlers)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(handlers).filter((id) => !allEndpoints.some((endpoint) => endpoint.id === id))).toEqual([]);
  });

  it.each([
    ['GET', '/nothing'],
    ['PATCH', '/clients'],
    ['GET', '/clients/'],
    ['GET', '/invoices/draft/a/b/c'],
  ])('answers %s %s with 404 in the documented shape', async (method, path) => {
    const { status, body } = await createCaller().call(method, path);
    expect(status).toBe(404);
    expect(body).toEqual({ success: false, error: { code: 'resource_not_found', message: `Route ${method} /v2${path} not found` } });
  });

  it('serves nothing outside its routes', async () => {
    const { emulator } = createCaller();
    expect((await emulator.fetch(new Request('http://emulator.test/robots.txt'))).status).toBe(404);
    expect((await emulator.fetch(new Request('http://emulator.test/clients', { headers: { authorization: emulatorKey() } }))).status).toBe(404);
  });

  it.each([
    ['{"invoice_type": ', 'The request body is not valid JSON'],
    ['[]', 'The request body must be a JSON object'],
    ['"I"', 'The request body must be a JSON object'],
    ['null', 'The request body must be a JSON object'],
    [`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'The request body is nested too deeply'],
  ])('refuses the body %s', async (body, message) => {
    const { status, error } = await createCaller().call('POST', '/invoices/draft', body);
    expect([status, error.code, error.message]).toEqual([400, 'invalid_request_body', message]);
  });
});
