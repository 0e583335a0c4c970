/** What the host's backend gives the page: the answer of `createPortal().mint()`, passed on as it is. */
export interface PortalSessionInput {
  /** Short-lived token of one client; it stays in memory and in one request header. */
  readonly token: string;
  /** gigstack's own portal page, for the hosted mode. */
  readonly url?: string | undefined;
  /** When the token ends: Unix milliseconds or seconds, a date, or its ISO text. */
  readonly expiresAt: number | string | Date;
}

/** Asks the host's backend for a session; `null` says that the customer has to come in again by a new link. */
export type FetchSession = () => Promise<PortalSessionInput | null>;

/** Where a session stands. */
export type PortalPhase =
  /** The first token is on its way. */
  | 'opening'
  /** There is a token, perhaps being renewed. */
  | 'open'
  /** There is no connection; it goes on by itself when there is one. */
  | 'offline'
  /** The host said that the customer has to come in again, or the server no longer takes the tokens it gives. */
  | 'expired'
  /** The host withdrew the access. */
  | 'revoked'
  /** The host's backend failed. */
  | 'failed';

/** What a page may know of its session; the token is not in it. */
export interface PortalSessionState {
  readonly phase: PortalPhase;
  /** The client the token is for, as soon as there was one. */
  readonly clientId: string | undefined;
  /** gigstack's own portal page, when the host gave it. */
  readonly url: string | undefined;
}
