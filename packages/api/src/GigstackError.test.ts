import { describe, expect, it } from 'vitest';
import { GigstackError } from './GigstackError.js';

const secret = 'CACX7605101P8';
const refusal = new GigstackError({
  kind: 'api',
  code: 'validation_failed',
  endpoint: 'clients.create',
  status: 400,
  text: `RFC ${secret} is taken`,
  details: { tax_id: secret },
  fields: [{ path: `metadata.${secret}`, message: secret }],
  current: { tax_id: secret },
});

describe('GigstackError', () => {
  it('says endpoint, code and status, and lets no logger copy what a person typed', () => {
    expect(refusal.message).toBe('clients.create: validation_failed (HTTP 400)');
    const copied = [JSON.stringify(refusal), JSON.stringify({ ...refusal }), String(refusal), refusal.stack, Object.keys(refusal).join()];
    expect(copied.join()).not.toContain(secret);
  });

  it('still gives the screen all the API said', () => {
    expect([refusal.text, refusal.details, refusal.fields.length, refusal.current]).toEqual([`RFC ${secret} is taken`, { tax_id: secret }, 1, { tax_id: secret }]);
  });

  it('is an Error with a name', () => {
    expect(refusal).toBeInstanceOf(Error);
    expect(`${refusal}`).toMatch(/^GigstackError: /);
    expect(new GigstackError({ kind: 'network', code: 'timeout', endpoint: 'a.b' })).toMatchObject({ fields: [], status: undefined });
  });

  it.each([
    ['network', undefined, true, true],
    ['aborted', undefined, false, true],
    ['contract', 200, false, true],
    ['input', undefined, false, false],
    ['api', 400, false, false],
    ['api', 408, true, false],
    ['api', 409, false, false],
    ['api', 429, true, false],
    ['api', 500, true, true],
    ['api', 502, true, true],
  ] as const)('%s %s: transient %s, outcome unknown %s', (kind, status, isTransient, isOutcomeUnknown) => {
    expect(new GigstackError({ kind, code: 'x', endpoint: 'a.b', ...(status && { status }) })).toMatchObject({ isTransient, isOutcomeUnknown });
  });
});
