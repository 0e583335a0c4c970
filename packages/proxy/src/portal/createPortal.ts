import { readApiKey } from '../apiKey.js';
import { assetRoutes } from '../assets/assetRoutes.js';
import { clientAddress } from '../clientAddress.js';
import { mountable, type Answer } from '../DirectHandler.js';
import { Refusal } from '../Refusal.js';
import { refusalAnswer } from '../refusalAnswer.js';
import { requestPath } from '../requestPath.js';
import { sendOver } from '../sendOver.js';
import type { ProxyFetch, Upstream } from '../Upstream.js';
import { readUpstreamBase } from '../upstreamBase.js';
import { admit } from './admit.js';
import { createTokenReader } from './createTokenReader.js';
import { memoryRateLimits } from './memoryRateLimits.js';
import { mintPortal, type PortalCustomer, type PortalSession } from './mintPortal.js';
import type { PortalGrant } from './PortalGrant.js';
import { createPortalCounter, type PortalLimits } from './portalLimits.js';
import { findPortalRoute } from './portalRoutes.js';
import { readPortalSecrets } from './portalSecrets.js';
import type { RateLimitStore } from './RateLimitStore.js';

/** What a portal is made of. */
export interface PortalOptions {
  /** The gigstack key of the host; it stays on the server. */
  readonly apiKey: string | undefined;
  /** At least 32 random bytes that sign tokens; a list to rotate: the first signs, all of them are accepted. */
  readonly secret: string | readonly string[] | undefined;
  /** Where the API is. Defaults to `https://api.gigstack.io/v2`. */
  readonly upstream?: string;
  /** Path the handler is mounted under, such as `/api/portal`. Defaults to the root. */
  readonly basePath?: string;
  /** How long a token lives, in ms, and never longer than the API's own link. Defaults to 15 minutes: the page asks for the next one by itself. */
  readonly lifetime?: number;
  /** Says no to a token before its time: the client was blocked, or signed out. Answered with `token_revoked`. */
  readonly isRevoked?: (grant: PortalGrant) => boolean | Promise<boolean>;
  /** How much is too much. */
  readonly limits?: PortalLimits;
  /** Where requests are counted; several servers should share one. Defaults to this process's memory. */
  readonly rateLimits?: RateLimitStore;
  /** The address a request comes from, to count by. Defaults to what the Node adapter saw; behind a balancer, read the header it sets. */
  readonly address?: (request: Request) => string | undefined;
  /** Defaults to the network; tests and demos give an emulator's. */
  readonly fetch?: ProxyFetch;
  /** How long the API may be silent, in ms. Defaults to 28,000. */
  readonly timeout?: number;
  /** The clock, in ms. */
  readonly now?: () => number;
  /** Hears what was hidden behind a 500. */
  readonly onError?: (error: unknown) => void;
}

/** A portal for the host's customers. */
export interface Portal {
  /** Makes a token for one client of one team. Server-side only, after the host has made sure who is asking. */
  readonly mint: (customer: PortalCustomer) => Promise<PortalSession>;
  /** Answers the portal's routes; keeps nothing between two requests but counts. */
  readonly handler: (request: Request) => Promise<Response>;
}

const FIFTEEN_MINUTES = 15 * 60_000;
const MOST_OF_A_BODY = 64 * 1024;

/** Makes a portal: what a customer with a token may reach, and the tokens. Throws when key, secret or upstream cannot be used. */
export function createPortal(options: PortalOptions): Portal {
  const { now = Date.now, timeout = 28_000, lifetime = FIFTEEN_MINUTES, isRevoked, address = clientAddress, onError } = options;
  const secrets = readPortalSecrets(options.secret);
  const readToken = createTokenReader(secrets);
  const upstream: Upstream = {
    key: readApiKey(options.apiKey),
    base: readUpstreamBase(options.upstream ?? 'https://api.gigstack.io/v2'),
    send: sendOver(options.fetch),
    timeout,
  };
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const counter = createPortalCounter(options.rateLimits ?? memoryRateLimits(now), options.limits);

  return {
    mint: async (customer) => mintPortal(customer, { upstream, secret: (await secrets())[0], lifetimeMs: lifetime, now }),
    handler: mountable(async (request, signal) => {
      try {
        return await answer(request, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof Refusal) return refusalAnswer(error);
        onError?.(error);
        return refusalAnswer(new Refusal(500, 'internal_server_error', 'This server could not handle the request.'));
      }
    }),
  };

  async function answer(request: Request, signal: AbortSignal): Promise<Answer> {
    const url = new URL(request.url);
    const segments = requestPath(url.pathname, basePath);
    const asset = assetRoutes(request.method, segments);
    // Scripts and rows that every page of ours may load; a worker's address cannot carry a token.
    if (asset) return asset.run({ request, signal, query: url.searchParams, team: undefined, teams: [], upstream });
    const grant = await admit(request, { readToken, counter, address, isRevoked, now });
    const route = findPortalRoute(request.method, segments);
    if (!route) throw new Refusal(404, 'route_not_found', 'This portal has no such route.');
    return route.handle({ request, signal, query: url.searchParams, params: route.params, grant, upstream, counter, maxBodyBytes: MOST_OF_A_BODY });
  }
}
