import type { FetchSession, PortalPhase, PortalSessionState } from './PortalSession.js';
import { readSession, type ReadSession } from './readSession.js';
import { refusalOf } from './refusalOf.js';

/** A session of one customer: it fetches tokens, renews them ahead of time and lends them to requests. */
export interface PortalSession {
  readonly state: () => PortalSessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** `fetch` with the token; asks for a new one when it has run out, and sends the request once more. */
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Asks this one from now on, as a page that renders again gives another function. */
  readonly askFrom: (fetchSession: FetchSession) => void;
  /** Asks for a session again, after `failed`, `offline` or `expired`. */
  readonly retry: () => Promise<void>;
  /** Starts: fetches the first token and listens to the page. Gives back what stops it and forgets the token. */
  readonly start: () => () => void;
}

interface SessionOptions {
  readonly fetchSession: FetchSession;
  readonly fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly now?: () => number;
}

/** Renewed this long before the end, or at nine tenths of a shorter life. */
const AHEAD_MS = 60_000;
const LONGEST_TIMER = 2 ** 31 - 1;
const LONGEST_PAUSE = 30_000;

/** Makes a session; the token lives in this closure and nowhere else. */
export function createPortalSession({ fetchSession: first, fetch = (input, init) => globalThis.fetch(input, init), now = Date.now }: SessionOptions): PortalSession {
  let state: PortalSessionState = { phase: 'opening', clientId: undefined, url: undefined };
  let current: ReadSession | undefined;
  let renewing: Promise<ReadSession | undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fetchSession = first;
  let failures = 0;
  let running = 0;
  const listeners = new Set<() => void>();

  function move(phase: PortalPhase): void {
    const next = { phase, clientId: current?.clientId ?? state.clientId, url: current?.url ?? state.url };
    if (next.phase === state.phase && next.clientId === state.clientId && next.url === state.url) return;
    state = next;
    for (const listener of listeners) listener();
  }

  /** One request for a session at a time, however many ask. */
  function renew(): Promise<ReadSession | undefined> {
    renewing ??= load().finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function load(): Promise<ReadSession | undefined> {
    clearTimeout(timer);
    try {
      const given = await fetchSession();
      current = given === null ? undefined : readSession(given);
      failures = 0;
      move(current ? 'open' : 'expired');
      if (current) plan(current);
    } catch (cause) {
      failures += 1;
      // A connection that is down says nothing about the customer: a token that still lives is used on, and the question is asked again.
      const isOffline = cause instanceof TypeError;
      if (current && current.expiresAt <= now()) current = undefined;
      if (isOffline || !current) move(isOffline ? 'offline' : 'failed');
      if (isOffline) wait(Math.min(1_000 * 2 ** failures, LONGEST_PAUSE));
    }
    return current;
  }

  /** Asks again after a while, unless the page has gone or somebody did before. */
  function wait(milliseconds: number): void {
    clearTimeout(timer);
    if (running > 0) timer = setTimeout(() => void renew(), milliseconds);
  }

  /** Renews in time. With a clock that is wrong the server's refusal is the sign, or there would be a storm of renewals. */
  function plan({ expiresAt }: ReadSession): void {
    const left = expiresAt - now();
    if (left > 0) wait(Math.min(Math.max(left - AHEAD_MS, left * 0.9), LONGEST_TIMER));
  }

  async function send(input: string, init: RequestInit, { token }: ReadSession): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  }

  async function fetchWithToken(input: string, init: RequestInit): Promise<Response> {
    const session = (await renewing) ?? current ?? (await renew());
    if (!session) throw new TypeError('There is no portal session.');
    const answer = await send(input, init, session);
    const refusal = await refusalOf(answer);
    if (refusal === 'revoked') move('revoked');
    if (refusal !== 'expired') return answer;
    // Somebody else may have renewed while this answer was under way.
    const next = current !== undefined && current !== session ? current : await renew();
    if (!next) return answer;
    const second = await send(input, init, next);
    const again = await refusalOf(second);
    if (again) move(again);
    return second;
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: fetchWithToken,
    askFrom: (next) => {
      fetchSession = next;
    },
    async retry() {
      await renew();
    },
    start() {
      const wake = () => {
        if (document.visibilityState === 'hidden' || state.phase === 'revoked' || state.phase === 'expired') return;
        if (!current || current.expiresAt - now() < AHEAD_MS) void renew();
      };
      running += 1;
      window.addEventListener('online', wake);
      document.addEventListener('visibilitychange', wake);
      void renew();
      return () => {
        window.removeEventListener('online', wake);
        document.removeEventListener('visibilitychange', wake);
        running -= 1;
        if (running > 0) return;
        clearTimeout(timer);
        current = undefined;
      };
    },
  };
}
