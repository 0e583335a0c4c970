import type { JsonObject } from '../records/Json.js';
import { ApiFailure } from './ApiFailure.js';

/** The request's JSON object; an absent body counts as `{}`, as bodyless POSTs of the official client have none. */
export async function readJsonObject(request: Request): Promise<JsonObject> {
  const text = await request.text();
  if (text.trim() === '') return {};
  const value = parse(text);
  if (!isObject(value) || Array.isArray(value)) {
    throw new ApiFailure(400, 'invalid_request_body', 'The request body must be a JSON object');
  }
  if (!isShallow(value)) throw new ApiFailure(400, 'invalid_request_body', 'The request body is nested too deeply');
  return value as JsonObject;
}

/** Deeper than any body of the API; what walks a body by recursion stays far from the end of the stack. */
const deepest = 64;

function isShallow(value: object, left = deepest): boolean {
  if (left < 0) return false;
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (isObject(member) && !isShallow(member, left - 1)) return false;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFailure(400, 'invalid_request_body', 'The request body is not valid JSON');
  }
}
