import type { Endpoint } from '@gigstack-ui/api';
import { readApiKey } from './apiKey.js';
import { assetRoutes } from './assets/assetRoutes.js';
import { catalogRoutes } from './catalogs/catalogRoutes.js';
import { endpointRoutes } from './endpointRoutes.js';
import { fileRoutes } from './files/fileRoutes.js';
import { Refusal } from './Refusal.js';
import { refusalAnswer } from './refusalAnswer.js';
import { refuseCrossSite } from './refuseCrossSite.js';
import { requestPath } from './requestPath.js';
import { sendOver } from './sendOver.js';
import type { Authorize } from './Session.js';
import { sessionTeam } from './sessionTeam.js';
import type { ProxyFetch, Upstream } from './Upstream.js';
import { readUpstreamBase } from './upstreamBase.js';

/** What a proxy is made of. */
export interface ProxyOptions {
  /** The gigstack key of the host, test or live; it goes into the `authorization` of calls to the API and nowhere else. */
  readonly apiKey: string | undefined;
  /** Where the API is. Defaults to `https://api.gigstack.io/v2`. */
  readonly upstream?: string;
  /** The routes that pass, as values of `@gigstack-ui/api`; everything else is answered with 404. */
  readonly endpoints: readonly Endpoint[];
  /** Reads the host's session; every route asks it but the public files under `/_gs/assets/`. */
  readonly authorize: Authorize;
  /** Defaults to the network; tests and demos give an emulator's. */
  readonly fetch?: ProxyFetch;
  /** Path this handler is mounted under, such as `/api/gigstack`. Defaults to the root. */
  readonly basePath?: string;
  /** Largest request body, in bytes. Defaults to 4 MiB: 2,000 lines and their complements. */
  readonly maxBodyBytes?: number;
  /** How long the API may be silent, in ms. Defaults to 28,000: just less than the client waits. */
  readonly timeout?: number;
  /** Hears what the proxy hid behind a 500: an `authorize` that threw. Whatever it does is the host's log. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Makes the one handler between a page and gigstack. It resolves with an answer for whatever was asked, and rejects only
 * when the request itself was aborted, as `fetch` does. Throws when the key or the upstream address cannot be used.
 */
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  const { endpoints, authorize, onError, maxBodyBytes = 4 * 1024 * 1024, timeout = 28_000 } = options;
  const upstream: Upstream = {
    key: readApiKey(options.apiKey),
    base: readUpstreamBase(options.upstream ?? 'https://api.gigstack.io/v2'),
    send: sendOver(options.fetch),
    timeout,
  };
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const routes = [fileRoutes(endpoints), catalogRoutes, assetRoutes, endpointRoutes(endpoints, maxBodyBytes)];

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      request.signal.throwIfAborted();
      if (error instanceof Refusal) return refusalAnswer(error);
      onError?.(error);
      return refusalAnswer(new Refusal(500, 'internal_server_error', 'This server could not handle the request.'));
    }
  };

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const segments = requestPath(url.pathname, basePath);
    const route = routes.map((find) => find(request.method, segments)).find((found) => found !== undefined);
    if (!route) throw new Refusal(404, 'route_not_found', 'This server does not pass that route on to gigstack.');
    refuseCrossSite(request, url, route.isHarmless);
    if (route.isPublic) return route.run({ request, signal: request.signal, query: url.searchParams, team: undefined, teams: [], upstream });

    const session = await authorize(request);
    if (!session) throw new Refusal(401, 'unauthorized', 'There is no session: sign in and try again.');
    const team = sessionTeam(session, url.searchParams);
    if (route.action && (await session.can?.({ ...route.action, team })) === false) {
      throw new Refusal(403, 'forbidden', 'This session may not do that.');
    }
    return route.run({ request, signal: request.signal, query: url.searchParams, team, teams: session.teams, upstream });
  }
}
