import * as z from 'zod/mini';
import type { Endpoint, Schema } from '../endpoint.js';
import { GigstackError } from '../GigstackError.js';
import { isPathParam } from '../isPathParam.js';
import { isRecord } from '../isRecord.js';
import { issueFields } from '../issueFields.js';
import type { OnProgress } from '../uploads/Upload.js';
import { PAGE_HEADER } from '../uploads/pageHeader.js';
import { encodeQuery } from './encodeQuery.js';

/** A request that is ready to send: the address and what `fetch` takes. */
export interface PreparedRequest {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
  signal: AbortSignal | undefined;
  /** Bytes of the files it carries. */
  bytes: number;
  onProgress: OnProgress | undefined;
}

/** What any call may carry, before its endpoint has been asked. */
export interface RequestParts {
  params?: Readonly<Record<string, string>> | undefined;
  query?: unknown;
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: OnProgress | undefined;
}

// Browsers allow 64 KiB of keepalive bodies in flight for a page; this leaves room for two of the widest text.
const KEEPALIVE_LIMIT = 10_000;

type Sent = Pick<Endpoint, 'id' | 'method' | 'path' | 'query' | 'body' | 'upload'>;

/** Checks parameters, query and body against the endpoint and builds the request; an `input` error names every field that is not what the API takes. */
export function prepareRequest(endpoint: Sent, baseUrl: string, team: string | undefined, parts: RequestParts): PreparedRequest {
  const { id, method, path } = endpoint;
  const pathname = fillPath(id, path, parts.params ?? {});
  const query = check(id, endpoint.query, parts.query);
  const search = encodeQuery({ team, ...(isRecord(query) ? query : {}) });
  const { headers, body, bytes = 0 } = write(endpoint, check(id, endpoint.body, parts.body));
  return {
    url: `${baseUrl}${pathname}${search === '' ? '' : `?${search}`}`,
    init: {
      method,
      headers: { accept: 'application/json', ...headers, ...parts.headers },
      // A save that is on its way when the page closes still arrives.
      ...(body !== undefined && { body, keepalive: typeof body === 'string' && body.length <= KEEPALIVE_LIMIT }),
    },
    signal: parts.signal,
    bytes,
    onProgress: parts.onProgress,
  };
}

interface Written {
  headers: Record<string, string>;
  body?: string | FormData | undefined;
  bytes?: number;
}

function write({ method, body: schema, upload }: Sent, checked: unknown): Written {
  if (upload && isRecord(checked)) {
    const { form, bytes } = upload.write(checked);
    return { headers: { [PAGE_HEADER]: '1' }, body: form, bytes };
  }
  // On every change, with a body or without, as the official client does: no foreign site can send this type unasked. @source cli
  const headers: Record<string, string> = method === 'GET' ? {} : { 'content-type': 'application/json' };
  return { headers, body: schema && JSON.stringify(checked) };
}

function fillPath(id: string, path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value !== undefined && isPathParam(value)) return encodeURIComponent(value);
    throw invalidInput(id, [{ path: name, message: 'expected an id', code: 'invalid_param' }]);
  });
}

function check(id: string, schema: Schema | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const result = z.safeParse(schema, value ?? {});
  if (result.success) return result.data;
  throw invalidInput(id, issueFields(result.error.issues));
}

function invalidInput(endpoint: string, fields: GigstackError['fields']): GigstackError {
  return new GigstackError({ kind: 'input', code: 'invalid_input', endpoint, fields });
}
