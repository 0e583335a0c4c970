import type { Endpoint } from '../endpoint.js';
import { GigstackError } from '../GigstackError.js';
import { isRecord } from '../isRecord.js';
import { parseAnswer } from './parseAnswer.js';
import { parseApiError } from './parseApiError.js';
import { NOT_JSON, readBody } from './readBody.js';

/** Reads the answer of an endpoint from a response with a success status, which may still say `success: false`. @source cli */
export async function readJson(endpoint: Endpoint, response: Response): Promise<unknown> {
  const body = await readBody(response);
  if (body === NOT_JSON) throw new GigstackError({ kind: 'contract', code: 'invalid_response', endpoint: endpoint.id, status: response.status });
  if (isRecord(body) && body.success === false) throw parseApiError(endpoint, body, response);
  return parseAnswer(endpoint, body, response.status);
}
