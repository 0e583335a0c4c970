import { describe, expect, it } from 'vitest';
import { setUp, errorOf } from '../testing/setUp.js';

const SAVED = 1_763_800_000_123;
const body = '{"invoice_type":"I"}';

/** An upstream with one draft whose clock moves on with every PUT, slowly enough for two requests to meet. */
function oneDraft(updatedAt: unknown = SAVED) {
  let current = updatedAt;
  return setUp({
    reply: async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (request.method === 'PUT') current = Number(current) + 1;
      return Response.json({ message: 'ok', data: { id: 'abc', total: 116, updated_at: current } });
    },
  });
}

const put = (ask: ReturnType<typeof setUp>['ask'], ifMatch?: string) =>
  ask('/invoices/draft/abc', { method: 'PUT', body, headers: { 'content-type': 'application/json', ...(ifMatch !== undefined && { 'if-match': ifMatch }) } });

describe('an update with If-Match', () => {
  it.each([String(SAVED), `"${SAVED}"`, `W/"${SAVED}"`, ` ${SAVED} `, new Date(SAVED).toISOString(), '*'])('goes on when it names the current version: %s', async (ifMatch) => {
    const { ask, heard } = oneDraft();
    expect((await put(ask, ifMatch)).status).toBe(200);
    expect(heard.map(({ method, target }) => [method, target])).toEqual([
      ['GET', '/v2/invoices/draft/abc?team=team_a'],
      ['PUT', '/v2/invoices/draft/abc?team=team_a'],
    ]);
    expect(heard[0]?.headers).not.toHaveProperty('if-match');
  });

  it.each([String(SAVED - 1), String(SAVED + 1), '0', '', 'abc', `"${SAVED}", "${SAVED + 1}"`])('is refused with the current draft when it names another: %s', async (ifMatch) => {
    const { ask, heard } = oneDraft();
    const answer = await put(ask, ifMatch);
    expect(await answer.clone().json()).toMatchObject({ data: { id: 'abc', total: 116, updated_at: SAVED } });
    expect(await errorOf(answer)).toEqual([412, 'resource_conflict']);
    expect(heard.map(({ method }) => method)).toEqual(['GET']);
  });

  it('reads the times of the API in seconds and as text too', async () => {
    for (const updatedAt of [1_763_800_000, '1763800000', '2025-11-22T08:26:40.000Z']) {
      expect((await put(oneDraft(updatedAt).ask, '1763800000000')).status).toBe(200);
    }
  });

  it('lets only the first of two that meet pass', async () => {
    const { ask, heard } = oneDraft();
    const statuses = (await Promise.all([put(ask, String(SAVED)), put(ask, String(SAVED))])).map(({ status }) => status);
    expect(statuses).toEqual([200, 412]);
    expect(heard.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
  });

  it('gives the API\'s own answer when the draft is gone', async () => {
    const { ask, heard } = setUp({ reply: () => Response.json({ success: false, error: { code: 'resource_not_found', message: 'Draft not found' } }, { status: 404 }) });
    const answer = await put(ask, String(SAVED));
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: 'resource_not_found' } }]);
    expect(heard.map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('an update without If-Match', () => {
  it('goes on', async () => {
    const { ask, heard } = oneDraft();
    expect((await put(ask)).status).toBe(200);
    expect(heard.map(({ method }) => method)).toEqual(['PUT']);
  });
});
