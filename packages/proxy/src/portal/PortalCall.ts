import type { Answer } from '../DirectHandler.js';
import type { Upstream } from '../Upstream.js';
import type { PortalGrant } from './PortalGrant.js';
import type { PortalCounter } from './portalLimits.js';

/** One request of a customer whose token has been accepted. */
export interface PortalCall {
  readonly request: Request;
  /** Aborts when the visitor leaves. */
  readonly signal: AbortSignal;
  /** What the page put into the address; nothing of it names a client or a team that would be believed. */
  readonly query: URLSearchParams;
  /** Ids in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly grant: PortalGrant;
  readonly upstream: Upstream;
  readonly counter: PortalCounter;
  /** Largest JSON body, in bytes. */
  readonly maxBodyBytes: number;
}

/** Answers one route of the portal. */
export type PortalHandler = (call: PortalCall) => Promise<Answer>;
