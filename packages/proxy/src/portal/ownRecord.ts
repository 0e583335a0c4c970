import type { Endpoint } from '@gigstack-ui/api';
import { Refusal } from '../Refusal.js';
import { askApi } from './askApi.js';
import { belongsTo } from './belongsTo.js';
import { notTheirs } from './notTheirs.js';
import type { PortalCall, PortalHandler } from './PortalCall.js';
import { readAnswer } from './readAnswer.js';
import { recordAnswer } from './recordAnswer.js';
import { show, type shown } from './shown.js';

type Readable = Pick<Endpoint, 'method' | 'path'>;

/** Reads a record and makes sure that it is this client's; anything else is refused alike. */
export async function readOwn(call: PortalCall, endpoint: Readable, params: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  const answer = await askApi(call, endpoint, { params });
  if (!answer.ok) {
    void answer.body?.cancel();
    // The API's own "not found", "not yours" and "no such id" would tell them apart.
    if ([400, 403, 404].includes(answer.status)) throw await notTheirs(call);
    throw unavailable();
  }
  const read = await readAnswer(answer, call);
  const data = 'body' in read ? (read.body.data ?? read.body) : undefined;
  if (!belongsTo(data, call.grant)) throw await notTheirs(call);
  return data;
}

/** A route that shows one record of the client. */
export function ownRecord(endpoint: Readable, shape: (typeof shown)['receipt' | 'invoice' | 'payment']): PortalHandler {
  return async (call) => recordAnswer({ message: 'ok', data: show(await readOwn(call, endpoint, call.params), shape) });
}

function unavailable(): Refusal {
  return new Refusal(502, 'upstream_invalid', 'gigstack cannot say right now whether that is yours: try again in a moment.');
}
