import { isJson } from './isJson.js';
import { privateHeaders } from './privateHeaders.js';
import { readLimited } from './readLimited.js';
import { Refusal } from './Refusal.js';
import { textAnswer } from './textAnswer.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const MOST_OF_AN_ERROR = 256 * 1024;

/**
 * What the page gets of an answer of the API: status, JSON body, `retry-after`, and nothing else. A success is streamed;
 * an error is read first, so that a gateway that echoes the request cannot hand the key to the page.
 */
export async function apiAnswer(answer: Response, secret: string): Promise<Response> {
  if (answer.status === 401) {
    void answer.body?.cancel();
    // Passed on as 401 it would tell the page that its own session is over.
    throw new Refusal(502, 'key_rejected', 'gigstack does not accept the key of this server.');
  }
  const headers = privateHeaders(JSON_TYPE);
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter !== null) headers['retry-after'] = retryAfter;

  if (!isJson(answer.headers.get('content-type'))) return withoutJson(answer, headers);
  if (answer.ok) return new Response(answer.body, { status: answer.status, headers });
  const bytes = await readLimited(answer.body, MOST_OF_AN_ERROR);
  if (!bytes) return inOurWords(answer.status, headers);
  return textAnswer(new TextDecoder().decode(bytes).replaceAll(secret, '[key]'), { status: answer.status, headers });
}

/** A 2xx may be empty; anything else that is not JSON is some gateway speaking, never shown from the host's origin. */
async function withoutJson(answer: Response, headers: Record<string, string>): Promise<Response> {
  const bytes = await readLimited(answer.body, MOST_OF_AN_ERROR);
  if (!answer.ok) return inOurWords(answer.status, headers);
  if (bytes?.length === 0) return new Response(null, { status: answer.status, headers });
  throw new Refusal(502, 'upstream_invalid', 'gigstack answered with something that is not JSON.');
}

function inOurWords(status: number, headers: Record<string, string>): Response {
  const message = `gigstack answered with status ${status} and no explanation.`;
  return textAnswer(JSON.stringify({ success: false, error: { code: 'upstream_invalid', message } }), { status, headers });
}
