import * as z from 'zod/mini';
import { findClient } from '../../clients/findClient.js';
import { findClients } from '../../clients/findClients.js';
import { withoutNulls } from '../../drafts/withoutNulls.js';
import { ApiFailure } from '../../http/ApiFailure.js';
import type { Call, Handler } from '../../http/Call.js';
import { checkInput } from '../../http/checkInput.js';
import { one } from '../../http/one.js';
import { randomId } from '../../ids/randomId.js';
import type { ClientRecord } from '../../records/ClientRecord.js';
import { text } from '../../records/text.js';
import { toSeconds } from '../../text/toSeconds.js';

const input = z.object({ id: z.optional(text), email: z.optional(text) });
const fiveDays = 5 * 86_400_000;

/** `POST /clients/customerportal`: an address, good for five days, where a client sees what is theirs. */
export const openPortal: Handler = (call) => {
  const { id, email } = checkInput(input, withoutNulls(call.body));
  if ((id === undefined) === (email === undefined)) throw ApiFailure.invalid(['id: is required, or email in its place']);
  const client = id === undefined ? clientByEmail(call, email ?? '') : findClient(call, id);
  const portal = { id: randomId(40), client: client.id, expires_at: call.now + fiveDays, created_at: call.now };
  call.database.portals.put(call.partition, portal);
  return one('Customer portal created successfully', { url: `${call.origin}/portal/${portal.id}`, expires_at: toSeconds(portal.expires_at) });
};

function clientByEmail({ database, partition }: Call, email: string): ClientRecord {
  const [client, ...others] = findClients(database, partition, { on_key: 'email', on_value: email });
  if (others.length > 0) throw new ApiFailure(409, 'resource_conflict', 'Several clients have this e-mail', ['email: matches several clients']);
  if (!client) throw ApiFailure.notFound('Client');
  return client;
}
