import { formatPath } from '../formatPath.js';
import type { FieldError } from '../GigstackError.js';
import { isRecord } from '../isRecord.js';

// "items[0].quantity must be a number", "'email' is required", "client.tax_id: not valid", "legal_name no coincide"
const sentence = /^["'`]?([a-z_]\w*(?:[.[]\w+\]?)*)["'`]?(?::\s*|\s+(?=(?:is|are|must|should|has|cannot|may|not|required|invalid|debe|es|no|falta)\b))(\S.*)/;
const notAField = /^(errors?|message|details|invalid|code|this|it)$/;

/** Reads field errors out of `details`, whose shape the API leaves open; what names no field gives none. */
export function fieldErrors(details: unknown): FieldError[] {
  if (Array.isArray(details)) return details.flatMap(fieldErrors);
  if (typeof details === 'string') {
    return details.split(/[\n;]+/).flatMap((text) => {
      const [, path = 'it', message = ''] = sentence.exec(text.trim()) ?? [];
      return fieldError(path, message);
    });
  }
  if (!isRecord(details)) return [];
  const { path, field = path, message, code } = details;
  if (field !== undefined) return fieldError(field, message, code);
  return Object.entries(details).flatMap(([key, value]) =>
    [value].flat().flatMap((text) => (typeof text === 'string' ? fieldError(key, text) : fieldErrors(text))),
  );
}

/** Accepts a path as segments, `items.0.x`, `items[0].x` or `/items/0/x`, with or without a leading `body`. */
function fieldError(path: unknown, message: unknown, code?: unknown): FieldError[] {
  const segments = (Array.isArray(path) ? path.map(String) : String(path).split(/[./[\]]+/)).filter(Boolean);
  const name = formatPath(segments[0] === 'body' ? segments.slice(1) : segments);
  if (name === '' || notAField.test(name) || typeof message !== 'string') return [];
  return [{ path: name, message, ...(typeof code === 'string' && { code }) }];
}
