import type { Endpoint } from './endpoint.js';
import type { CallResult, GigstackClient, Scope } from './GigstackClient.js';
import { isRecord } from './isRecord.js';
import type { HeadersSource } from './transport/createExchange.js';
import { createExchange } from './transport/createExchange.js';
import { fileName } from './transport/fileName.js';
import type { RequestParts } from './transport/prepareRequest.js';
import { prepareRequest } from './transport/prepareRequest.js';
import { catalogSearch, fileDownload } from './transport/proxyRoutes.js';
import { readJson } from './transport/readJson.js';

/** How a client reaches the host's proxy, and for whom. */
export interface ClientOptions {
  /** Where the proxy is mounted, for example `/api/gigstack`; relative in a browser, absolute elsewhere. */
  baseUrl: string;
  /** The team to act for; sent as `?team=`. Left out, the proxy's own. */
  team?: string | undefined;
  /** Opaque name of the signed-in person. Never sent: it only keeps caches and unsaved work of two people apart. */
  userKey?: string | undefined;
  /** Anything with the signature of `fetch`; defaults to the platform's. */
  fetch?: (input: string, init: RequestInit) => Promise<Response>;
  /** Sent with every request, for example the host's CSRF token; a function is asked each time. */
  headers?: HeadersSource;
  /** Milliseconds to wait for an answer, besides the time a file may need on its way (100 kB a second); defaults to 30,000. */
  timeout?: number;
  /** How often a safe call is repeated after a passing failure; defaults to 2. */
  retries?: number;
}

/** Makes a client: a frozen value without state, so that any number of them live on one page and share nothing. */
export function createClient(options: ClientOptions): GigstackClient {
  const { team, userKey } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const exchange = createExchange(options);
  const scope: Scope = ['gigstack', baseUrl, { team, subject: userKey }];

  async function call<E extends Endpoint>(endpoint: E, parts: RequestParts = {}): Promise<CallResult<E>> {
    const request = prepareRequest(endpoint, baseUrl, team, parts);
    if (endpoint.upload && isRecord(parts.body)) await endpoint.upload.check(endpoint.id, parts.body);
    const answer = await exchange(endpoint, request, (response) => readJson(endpoint, response));
    // The endpoint's own schema has just produced this value.
    return answer as CallResult<E>;
  }

  return Object.freeze<GigstackClient>({
    baseUrl,
    team,
    userKey,
    scope,
    call: (endpoint, ...[parts]) => call(endpoint, parts),
    async download({ invoiceId, type, signal }) {
      const request = prepareRequest(fileDownload, baseUrl, team, { params: { invoiceId, type }, headers: { accept: '*/*' }, signal });
      return exchange(fileDownload, request, async (response) => ({
        blob: await response.blob(),
        fileName: fileName(response.headers.get('content-disposition')) ?? `${invoiceId}.${type}`,
      }));
    },
    async searchCatalog({ name, text, limit, signal }) {
      const { data } = await call(catalogSearch, { params: { name }, query: { q: text, limit }, signal });
      return data;
    },
  });
}
