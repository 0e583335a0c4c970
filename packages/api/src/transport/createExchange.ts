import type { Endpoint } from '../endpoint.js';
import { GigstackError } from '../GigstackError.js';
import { parseApiError } from './parseApiError.js';
import type { PreparedRequest } from './prepareRequest.js';
import { readBody } from './readBody.js';
import { retrying } from './retrying.js';
import { withDeadline } from './withDeadline.js';

/** Headers as they are, or a function that is asked before every request. */
export type HeadersSource = Readonly<Record<string, string>> | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>);

interface ExchangeOptions {
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  headers?: HeadersSource | undefined;
  timeout?: number | undefined;
  retries?: number | undefined;
}

// Bytes per millisecond (0.8 Mbit/s): what a file may take on its way beyond the usual wait.
const SLOWEST = 100;

/** Sends a request and reads its answer; rejects with a `GigstackError` and nothing else. */
export type Exchange = <T>(endpoint: Endpoint, request: PreparedRequest, read: (response: Response) => Promise<T>) => Promise<T>;

/** Makes the one place where requests are sent: headers, deadline, refusals, retries of safe calls. */
export function createExchange(options: ExchangeOptions): Exchange {
  // The platform's fetch is looked up at call time, because hosts and tests replace it after this module has loaded.
  const { fetch = (input, init) => globalThis.fetch(input, init), headers = {}, timeout = 30_000, retries = 2 } = options;

  return (endpoint, { url, init, signal, bytes, onProgress }, read) => {
    const refuse = (response: Response, body: unknown) => parseApiError(endpoint, body, response);
    const fail = (code: 'timeout' | 'aborted' | 'network_error', cause?: unknown) =>
      new GigstackError({ kind: code === 'aborted' ? 'aborted' : 'network', code, endpoint: endpoint.id, cause });
    const send = async (deadline: AbortSignal) => {
      const own = typeof headers === 'function' ? await headers() : headers;
      // A redirect is a sign-in page or a mistake, never an answer. @source cli
      const complete: RequestInit = { ...init, headers: { ...own, ...init.headers }, redirect: 'manual', signal: deadline };
      const response = await (endpoint.upload && onProgress ? endpoint.upload.sender(options.fetch, bytes)(url, complete, onProgress) : fetch(url, complete));
      if (!response.ok) throw refuse(response, await readBody(response));
      return read(response);
    };
    const attempt = () =>
      withDeadline(send, fail, timeout + bytes / SLOWEST, signal).catch((cause: unknown) => {
        throw cause instanceof GigstackError ? cause : fail('network_error', cause);
      });
    return retrying(attempt, endpoint.safe ? retries : 0, signal);
  };
}
