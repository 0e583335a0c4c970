import { errors, jwtVerify, SignJWT } from 'jose';
import { Refusal } from '../Refusal.js';
import type { PortalGrant } from './PortalGrant.js';
import type { PortalSecret, PortalSecrets } from './portalSecrets.js';

const TYPE = 'gs-portal+jwt';
const ALGORITHM = 'HS256';
const ISSUER = 'gigstack-portal';
/** Our tokens are some 300 characters; nothing longer is even taken apart. */
const LONGEST = 2_048;

/** Signs a grant with the newest secret. */
export function signPortalToken({ clientId, team, tokenId, issuedAt, expiresAt }: PortalGrant, secret: PortalSecret): Promise<string> {
  return new SignJWT(team === undefined ? {} : { team })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: secret.id })
    .setIssuer(ISSUER)
    .setSubject(clientId)
    .setJti(tokenId)
    // With its fraction, as the standard allows: a withdrawal and a new link may fall into one second.
    .setIssuedAt(issuedAt / 1_000)
    .setExpirationTime(Math.floor(expiresAt / 1_000))
    .sign(secret.key);
}

/** Reads a token back; refuses with `token_expired` one that has run out and with `token_invalid` everything else, in the same words. */
export async function verifyPortalToken(token: string, secrets: PortalSecrets, now: number): Promise<PortalGrant> {
  if (token.length > LONGEST) throw invalidToken();
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const secret = secrets.find(({ id }) => id === kid);
        if (!secret) throw invalidToken();
        return secret.key;
      },
      // Only the one algorithm: neither `none` nor a key of another kind is ever considered.
      { algorithms: [ALGORITHM], typ: TYPE, issuer: ISSUER, currentDate: new Date(now), requiredClaims: ['sub', 'jti', 'iat', 'exp'] },
    );
    return readGrant(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw expiredToken();
    throw invalidToken();
  }
}

function readGrant({ sub, jti, iat, exp, team }: { sub?: unknown; jti?: unknown; iat?: unknown; exp?: unknown; team?: unknown }): PortalGrant {
  if (typeof sub !== 'string' || sub === '' || typeof jti !== 'string' || typeof iat !== 'number' || typeof exp !== 'number' || !(team === undefined || typeof team === 'string')) {
    throw invalidToken();
  }
  return { clientId: sub, team, tokenId: jti, issuedAt: Math.round(iat * 1_000), expiresAt: exp * 1_000 };
}

/** The refusal of a token that was good until its time. */
export function expiredToken(): Refusal {
  return new Refusal(401, 'token_expired', 'This link has expired: ask for a new one.');
}

function invalidToken(): Refusal {
  return new Refusal(401, 'token_invalid', 'This link is not valid: ask for a new one.');
}
