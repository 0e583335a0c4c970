import * as z from 'zod/mini';
import type { Endpoint } from '../endpoint.js';
import type { GigstackErrorCode } from '../GigstackError.js';
import { GigstackError } from '../GigstackError.js';
import { isRecord } from '../isRecord.js';
import { fieldErrors } from './fieldErrors.js';
import { NOT_JSON } from './readBody.js';

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
export function parseApiError(endpoint: Pick<Endpoint, 'id' | 'output'>, body: unknown, response: Response): GigstackError {
  const { status } = response;
  const retryAfter = readRetryAfter(response.headers.get('retry-after'));
  const common = { kind: 'api', endpoint: endpoint.id, status, retryAfter } as const;
  if (body === NOT_JSON || !isRecord(body)) return new GigstackError({ ...common, code: 'invalid_response' });

  const error = isRecord(body.error) ? body.error : {};
  const codeInError = typeof body.error === 'string' && /^[a-z][a-z0-9_]+$/.test(body.error) ? body.error : undefined;
  const details = error.details ?? error.errors ?? body.details ?? body.errors ?? body.data;
  const current = status === 412 ? z.safeParse(endpoint.output, body.data) : undefined;
  return new GigstackError({
    ...common,
    code: asText(error.code) ?? codeInError ?? codesByStatus[status] ?? 'api_error',
    // Where `error` is only a code, the sentence beside it says more.
    text: asText(error.message) ?? (codeInError && asText(body.message)) ?? asText(body.error) ?? asText(body.message) ?? `API error ${status}`,
    details,
    fields: status === 412 ? [] : fieldErrors(details),
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
