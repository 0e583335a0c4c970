import { allEndpoints } from '@gigstack-ui/api';
import { createProxy, type ProxyOptions } from '../createProxy.js';
import { recorder } from './recorder.js';
import { testKey } from './testKey.js';

type Overrides = Partial<ProxyOptions> & { reply?: Parameters<typeof recorder>[0] };

/** A proxy at `http://host.test/api/gigstack` in front of a recorder; everything allowed, one team, unless told. */
export function setUp({ reply, ...overrides }: Overrides = {}) {
  const { heard, fetch } = recorder(reply);
  const proxy = createProxy({
    apiKey: testKey,
    upstream: 'https://api.gigstack.io/v2',
    basePath: '/api/gigstack',
    endpoints: allEndpoints,
    authorize: () => ({ user: 'somebody', teams: ['team_a'] }),
    fetch,
    ...overrides,
  });
  /** Sends a request below the mount point; a body makes it a JSON POST unless told. */
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => {
    const json = init.body ? { method: 'POST', headers: { 'content-type': 'application/json' } } : {};
    return proxy(new Request(`http://host.test/api/gigstack${path}`, { ...json, ...init }));
  };
  return { heard, proxy, ask };
}

/** Status and code of an error answer; fails when there is no sentence in it. */
export async function errorOf(answer: Response): Promise<[number, string]> {
  const { success, error } = (await answer.json()) as { success: boolean; error: { code: string; message: string } };
  if (success || !/^\p{L}.{15,}\.$/u.test(error.message)) throw new Error(`Not an error in words: ${JSON.stringify(error)}`);
  return [answer.status, error.code];
}
