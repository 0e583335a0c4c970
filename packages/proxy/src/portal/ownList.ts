import type { Endpoint } from '@gigstack-ui/api';
import { Refusal } from '../Refusal.js';
import { askApi } from './askApi.js';
import { belongsTo } from './belongsTo.js';
import type { PortalHandler } from './PortalCall.js';
import { readAnswer } from './readAnswer.js';
import { recordAnswer } from './recordAnswer.js';
import { show, type shown } from './shown.js';

/** What a customer may say of a list. A filter by metadata would let them guess what the host has written there. */
const ALLOWED = /^(?:limit|next|page|status|sort|order_by|created\[[gl]te\])$/;
/** Said by pages that share code with the host's own; not believed, since the token knows better. */
const IGNORED = new Set(['client_id', 'team']);

/** A route that lists what is the client's: asked for by `client_id`, and looked at again record by record. */
export function ownList(endpoint: Pick<Endpoint, 'method' | 'path'>, shape: (typeof shown)['receipt' | 'invoice' | 'payment']): PortalHandler {
  return async (call) => {
    const query = { ...narrow(call.query), client_id: call.grant.clientId };
    const read = await readAnswer(await askApi(call, endpoint, { query }), call);
    if ('refused' in read) return read.refused;
    const { data, next, has_more } = read.body;
    const own = (Array.isArray(data) ? data : []).filter((record) => belongsTo(record, call.grant));
    // `total_results` counts without filters: it would tell how much the team sells.
    return recordAnswer({ message: 'ok', data: show(own, shape), ...(typeof next === 'string' && { next }), has_more: has_more === true });
  };
}

function narrow(query: URLSearchParams): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [key, value] of query) {
    if (IGNORED.has(key)) continue;
    if (!ALLOWED.test(key) || key in kept) throw new Refusal(400, 'invalid_query', 'The query has a parameter that this route does not take.');
    kept[key] = value;
  }
  return kept;
}
