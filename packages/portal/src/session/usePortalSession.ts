'use client';
import { createClient, type GigstackClient } from '@gigstack-ui/api';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createPortalSession, type PortalSession } from './createPortalSession.js';
import type { FetchSession, PortalSessionState } from './PortalSession.js';

/** How the page reaches the portal of the host's backend. */
export interface PortalConnection {
  /** Where `createPortal().handler` is mounted, for example `/api/portal`. */
  baseUrl: string;
  /** Asks the host's backend for a session; asked again shortly before each token ends. */
  fetchSession: FetchSession;
  /** Anything with the signature of `fetch`; defaults to the platform's. */
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** A running session, and the client of the API that speaks with its tokens. */
export interface RunningPortal extends PortalSessionState {
  /** Absent until it is known whose session it is; another customer is another client, so that nothing of one is painted for the other. */
  readonly client: GigstackClient | undefined;
  readonly retry: PortalSession['retry'];
}

/** Keeps a session for as long as the component is on the page. */
export function usePortalSession({ baseUrl, fetchSession, fetch }: PortalConnection): RunningPortal {
  const [session] = useState(() => createPortalSession({ fetchSession, fetch }));
  useEffect(() => session.askFrom(fetchSession), [session, fetchSession]);
  useEffect(() => session.start(), [session]);

  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  const { clientId } = state;
  const client = useMemo(
    () => (clientId === undefined ? undefined : createClient({ baseUrl, userKey: `portal ${clientId}`, fetch: session.fetch })),
    [baseUrl, clientId, session],
  );
  return { ...state, client, retry: session.retry };
}
