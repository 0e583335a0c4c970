import type { PortalSessionInput } from './PortalSession.js';

/** A session as it is used: one kind of time, and the client read out of the token. */
export interface ReadSession {
  readonly token: string;
  readonly clientId: string;
  readonly url: string | undefined;
  /** Unix ms. */
  readonly expiresAt: number;
}

const PARTS = /^[\w-]+\.([\w-]+)\.[\w-]+$/;
/** A number above this counts milliseconds. */
const SECONDS_END = 1e12;

/** Reads what the host's `fetchSession` gave; throws a sentence that says what is missing and never repeats the token. */
export function readSession(given: PortalSessionInput): ReadSession {
  const clientId = subjectOf(given.token);
  if (clientId === undefined) {
    throw new Error('fetchSession resolved without a portal token. Pass on what createPortal().mint() of @gigstack-ui/proxy gives: { token, url, expiresAt }.');
  }
  const expiresAt = millisOf(given.expiresAt);
  if (Number.isNaN(expiresAt)) {
    throw new Error('fetchSession resolved with an `expiresAt` that is no time. Pass on what createPortal().mint() gives, in milliseconds.');
  }
  return { token: given.token, clientId, url: given.url !== undefined && URL.canParse(given.url) ? given.url : undefined, expiresAt };
}

/** Whom a token is for. It is only read to keep two customers' data apart in the page; the server alone decides what it opens. */
function subjectOf(token: unknown): string | undefined {
  const [, payload] = typeof token === 'string' ? (PARTS.exec(token) ?? []) : [];
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const subject: unknown = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'sub') : undefined;
    return typeof subject === 'string' && subject !== '' ? subject : undefined;
  } catch {
    return undefined;
  }
}

function millisOf(time: number | string | Date): number {
  if (typeof time === 'number') return time > SECONDS_END ? time : time * 1_000;
  return new Date(time).getTime();
}
