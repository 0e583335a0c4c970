import { clients, createClient } from '@gigstack-ui/api';
import type { Upstream } from '../Upstream.js';
import type { PortalSecret } from './portalSecrets.js';
import { signPortalToken } from './portalToken.js';

/** Whom a token is for. */
export interface PortalCustomer {
  /** Id of the gigstack client. */
  readonly clientId: string;
  /** The team the client belongs to, with gigstack Connect; left out, the key's own. */
  readonly team?: string;
}

/** What the page's `fetchSession` passes on. */
export interface PortalSession {
  /** For the `authorization` header of the portal's requests and nothing else. */
  readonly token: string;
  /** gigstack's own portal page for this client, for the hosted mode. */
  readonly url: string;
  /** When the token ends, Unix ms. */
  readonly expiresAt: number;
}

interface MintOptions {
  readonly upstream: Upstream;
  readonly secret: PortalSecret;
  readonly lifetimeMs: number;
  readonly now: () => number;
}

/** Asks the API for the client's portal and signs a token that ends no later than it does; rejects with the API's `GigstackError`, for a client that is not there too. */
export async function mintPortal({ clientId, team }: PortalCustomer, { upstream, secret, lifetimeMs, now }: MintOptions): Promise<PortalSession> {
  const api = createClient({
    baseUrl: upstream.base.href,
    team,
    headers: { authorization: `Bearer ${upstream.key.secret}` },
    fetch: (url, init) => upstream.send(url, init),
  });
  const { url, expires_at: apiEnd = Infinity } = await api.call(clients.portal, { body: { id: clientId } });
  const issuedAt = now();
  const expiresAt = Math.floor(Math.min(issuedAt + lifetimeMs, apiEnd) / 1_000) * 1_000;
  const token = await signPortalToken({ clientId, team, tokenId: crypto.randomUUID(), issuedAt, expiresAt }, secret);
  return { token, url, expiresAt };
}
