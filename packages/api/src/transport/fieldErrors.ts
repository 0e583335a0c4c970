import { formatPath } from '../formatPath.js';
import type { FieldError } from '../GigstackError.js';
import { isRecord } from '../isRecord.js';

// "items[0].quantity must be a number", "'email' is required", "client.tax_id: not valid", "legal_name no coincide"
const sentence = /^["'`]?([a-z_]\w*(?:\.\w+|\[\d+\])*)["'`]?(?::\s*|\s+(?=(?:is|are|must|should|has|cannot|may|not|required|invalid|debe|es|no|falta)\b))(\S.*)$/s;
const notAField = new Set(['error', 'errors', 'message', 'details', 'invalid', 'code', 'this', 'it']);
const pathNames = ['path', 'field', 'param', 'property', 'instancePath'] as const;

/** Reads field errors out of `details`, whose shape the API leaves open; what names no field gives none. */
export function fieldErrors(details: unknown): FieldError[] {
  if (typeof details === 'string') return details.split(/[\n;]+/).flatMap(fromSentence);
  if (Array.isArray(details)) return details.flatMap(fieldErrors);
  if (!isRecord(details)) return [];
  const named = pathNames.map((name) => details[name]).find((value) => Array.isArray(value) || (typeof value === 'string' && value !== ''));
  if (named !== undefined) return [fromRecord(named, details)];
  const inner = details.issues ?? details.errors ?? details.fields;
  if (inner !== undefined) return fieldErrors(inner);
  return Object.entries(details).flatMap(([key, value]) => fromEntry(key, value));
}

function fromSentence(text: string): FieldError[] {
  const [, path, message] = sentence.exec(text.trim()) ?? [];
  return path === undefined || message === undefined || notAField.has(path) ? [] : [{ path: toPath(path), message }];
}

function fromRecord(path: unknown, record: Record<string, unknown>): FieldError {
  const message = [record.message, record.msg, record.error].find((value) => typeof value === 'string');
  return {
    path: toPath(path),
    message: typeof message === 'string' ? message : '',
    ...(typeof record.code === 'string' && { code: record.code }),
  };
}

/** Reads `{ "client.tax_id": "not valid" }` and `{ "items[0].quantity": ["required"] }`. */
function fromEntry(key: string, value: unknown): FieldError[] {
  const messages = Array.isArray(value) ? value : [value];
  if (notAField.has(key) || !messages.every((message) => typeof message === 'string')) return [];
  return messages.map((message) => ({ path: toPath(key), message }));
}

/** Accepts segments, `items.0.x`, `items[0].x` and `/items/0/x`, with or without a leading `body`. */
function toPath(path: unknown): string {
  const segments = Array.isArray(path) ? path.map(String) : String(path).split(/[./[\]]+/);
  const named = segments.filter((segment) => segment !== '');
  return formatPath(named[0] === 'body' ? named.slice(1) : named);
}
