import { Refusal } from '../Refusal.js';
import { bearerOf } from './bearerOf.js';
import type { ReadToken } from './createTokenReader.js';
import type { PortalGrant } from './PortalGrant.js';
import type { PortalCounter } from './portalLimits.js';

interface Gate {
  readonly readToken: ReadToken;
  readonly counter: PortalCounter;
  readonly address: (request: Request) => string | undefined;
  readonly isRevoked: ((grant: PortalGrant) => boolean | Promise<boolean>) | undefined;
  readonly now: () => number;
}

/** Lets a request in by its token, or refuses; tokens that are not valid are counted by address, so that guessing ends soon. */
export async function admit(request: Request, { readToken, counter, address, isRevoked, now }: Gate): Promise<PortalGrant> {
  const from = address(request);
  const grant = await readGrant(request, readToken, now()).catch(async (error: unknown) => {
    // A page whose token has run out says so once and fetches the next: that is no guess.
    if (error instanceof Refusal && error.code === 'token_invalid') await counter.count('misses', from ?? 'somewhere');
    throw error;
  });
  if (from !== undefined) await counter.count('perAddress', from);
  await counter.count('perToken', grant.tokenId);
  if ((await isRevoked?.(grant)) === true) throw new Refusal(401, 'token_revoked', 'This link has been withdrawn: ask for a new one.');
  return grant;
}

async function readGrant(request: Request, readToken: ReadToken, now: number): Promise<PortalGrant> {
  return readToken(bearerOf(request.headers), now);
}
