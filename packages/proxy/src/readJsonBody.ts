import { isJson } from './isJson.js';
import { readLimited } from './readLimited.js';
import { Refusal } from './Refusal.js';

/** The JSON object a request carries, or undefined when it carries nothing; refuses another type, broken JSON and too many bytes. */
export async function readJsonBody(request: Request, limit: number): Promise<object | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const bytes = await readLimited(request.body, limit);
  if (!bytes) throw tooLarge(limit);
  if (bytes.length === 0) return undefined;
  if (!isJson(request.headers.get('content-type'))) {
    throw new Refusal(415, 'unsupported_media_type', 'This route takes application/json.');
  }
  const body = parse(bytes);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'invalid_request_body', 'The body of the request is not a JSON object.');
  }
  return body;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function tooLarge(limit: number): Refusal {
  return new Refusal(413, 'body_too_large', `The body of the request is larger than ${Math.floor(limit / 1024)} KiB.`);
}
