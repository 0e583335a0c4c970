import * as z from 'zod/mini';
import type { Endpoint } from '../endpoint.js';
import type { GigstackErrorCode } from '../GigstackError.js';
import { GigstackError } from '../GigstackError.js';
import { isRecord } from '../isRecord.js';
import { fieldErrors } from './fieldErrors.js';

const codesByStatus: Record<number, GigstackErrorCode> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'resource_not_found',
  409: 'resource_conflict',
  412: 'resource_conflict',
  429: 'rate_limit_exceeded',
  503: 'service_unavailable',
};

/**
 * Makes the error of a refused call, after the official client's parser: `{ message, error }` with a text or a code in `error`,
 * or `{ success: false, error: { code, message, details } }`, whatever the status. @source cli
 */
export function parseApiError({ id, output }: Endpoint, body: unknown, { status, type, headers }: Response): GigstackError {
  const common = { kind: 'api', endpoint: id, status, retryAfter: readRetryAfter(headers.get('retry-after')) } as const;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return new GigstackError({ ...common, code: 'unexpected_redirect' });
  if (!isRecord(body)) return new GigstackError({ ...common, code: 'invalid_response' });

  const { error, message, data } = body;
  const { code, message: inner, details = body.details ?? data } = isRecord(error) ? error : {};
  const plain = asText(error);
  const codeInError = plain !== undefined && /^[a-z][a-z0-9_]+$/.test(plain) ? plain : undefined;
  const current = status === 412 ? z.safeParse(output, data) : undefined;
  return new GigstackError({
    ...common,
    code: asText(code) ?? codeInError ?? codesByStatus[status] ?? 'api_error',
    // Where `error` is only a code, the sentence beside it says more.
    text: asText(inner) ?? (codeInError && asText(message)) ?? plain ?? asText(message) ?? `API error ${status}`,
    details,
    fields: current ? [] : fieldErrors(details),
    current: current?.success ? current.data : undefined,
  });
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads `Retry-After`, seconds or a date, as seconds from now. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
