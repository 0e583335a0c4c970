import type { Endpoint } from '@gigstack-ui/api';
import { Refusal } from './Refusal.js';

/** `created[gte]`, `metadata.order`: a name, and at most one step inside of it. */
const KEY = /^([a-z_]+)(?:\.[\w-]+|\[[\w-]+\])?$/i;

/**
 * The query that goes upstream: what the endpoint's schema names, and the team of the session. A key it does not name is
 * refused rather than dropped, since a filter that silently disappears would answer with more than was asked for.
 */
export function requestQuery(endpoint: Endpoint, query: URLSearchParams, team: string | undefined): URLSearchParams {
  const names = namesOf(endpoint.query);
  const sent = new URLSearchParams();
  for (const [key, value] of query) {
    if (key === 'team') continue;
    const name = KEY.exec(key)?.[1];
    if (name === undefined || !names.has(name)) {
      throw new Refusal(400, 'invalid_query', 'The query has a parameter that this route does not take.');
    }
    sent.append(key, value);
  }
  if (team !== undefined) sent.set('team', team);
  return sent;
}

/** The names a schema of an object has. */
export function namesOf(schema: Endpoint['query']): Set<string> {
  const definition = schema?._zod.def;
  const shape = definition && 'shape' in definition ? definition.shape : undefined;
  return new Set(typeof shape === 'object' && shape !== null ? Object.keys(shape) : []);
}
