import type { Endpoint } from '../endpoint.js';
import { GigstackError } from '../GigstackError.js';
import { parseApiError } from './parseApiError.js';
import type { PreparedRequest } from './prepareRequest.js';
import { readBody } from './readBody.js';
import { retrying } from './retrying.js';
import { Interrupted, withDeadline } from './withDeadline.js';

/** Headers as they are, or a function that is asked before every request. */
export type HeadersSource = Readonly<Record<string, string>> | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);

interface ExchangeOptions {
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  headers?: HeadersSource | undefined;
  timeout?: number | undefined;
  retries?: number | undefined;
}

type Route = Pick<Endpoint, 'id' | 'safe' | 'output'>;

/** Sends a request and reads its answer; rejects with a `GigstackError` and nothing else. */
export type Exchange = <T>(route: Route, request: PreparedRequest, read: (response: Response) => Promise<T>) => Promise<T>;

/** Makes the one place where requests are sent: headers, deadline, refusals, retries of safe calls. */
export function createExchange(options: ExchangeOptions): Exchange {
  // Looked up at call time and called as a plain function: platforms replace `fetch` late and refuse a foreign `this`.
  const { fetch = (input, init) => globalThis.fetch(input, init), headers = {}, timeout = 30_000, retries = 2 } = options;

  const attempt = <T>(route: Route, { url, init, signal }: PreparedRequest, read: (response: Response) => Promise<T>) =>
    withDeadline(
      async (deadline) => {
        const own = typeof headers === 'function' ? await headers() : headers;
        // A redirect is a sign-in page or a mistake, never an answer. @source cli
        const response = await fetch(url, { ...init, headers: { ...own, ...init.headers }, redirect: 'manual', signal: deadline });
        if (isRedirect(response)) throw new GigstackError({ kind: 'api', code: 'unexpected_redirect', endpoint: route.id, status: response.status });
        if (!response.ok) throw parseApiError(route, await readBody(response), response);
        return read(response);
      },
      timeout,
      signal,
    ).catch((cause: unknown) => {
      throw toGigstackError(route.id, cause);
    });

  return (route, request, read) =>
    retrying(() => attempt(route, request, read), route.safe ? retries : 0, request.signal).catch((cause: unknown) => {
      throw toGigstackError(route.id, cause);
    });
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

function toGigstackError(endpoint: string, cause: unknown): GigstackError {
  if (cause instanceof GigstackError) return cause;
  if (!(cause instanceof Interrupted)) return new GigstackError({ kind: 'network', code: 'network_error', endpoint, cause });
  return cause.reason === 'timeout'
    ? new GigstackError({ kind: 'network', code: 'timeout', endpoint })
    : new GigstackError({ kind: 'aborted', code: 'aborted', endpoint });
}
