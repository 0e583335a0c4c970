import type { PortalGrant } from './PortalGrant.js';
import type { PortalSecrets } from './portalSecrets.js';
import { expiredToken, verifyPortalToken } from './portalToken.js';

/** Reads a token, or refuses as `verifyPortalToken` does. */
export type ReadToken = (token: string, now: number) => Promise<PortalGrant>;

/** A page's token is asked about some ten times a minute: enough for everybody who is there at once. */
const MOST_TOKENS = 2_000;

/**
 * Makes a reader that works out a signature once: of a token it has found right it remembers what it grants, as long as it lives. Only time saved
 * is kept, so any server can read any token; its end is looked at every time, and with other secrets there is another reader, which knows nothing.
 */
export function createTokenReader(secrets: () => Promise<PortalSecrets>, most = MOST_TOKENS): ReadToken {
  // By the whole token: with one letter changed it is another, whose signature is worked out.
  const known = new Map<string, PortalGrant>();

  return async (token, now) => {
    const grant = known.get(token);
    if (!grant) return remember(token, await verifyPortalToken(token, await secrets(), now));
    if (grant.expiresAt > now) return grant;
    known.delete(token);
    throw expiredToken();
  };

  function remember(token: string, grant: PortalGrant): PortalGrant {
    const [oldest] = known.size < most ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(token, grant);
    return grant;
  }
}
