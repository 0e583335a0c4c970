import type { Session } from './Session.js';
import type { Upstream } from './Upstream.js';

/** One admitted request: somebody is signed in, and the team is theirs. */
export interface Work {
  readonly request: Request;
  /** Aborts when the visitor leaves. */
  readonly signal: AbortSignal;
  readonly query: URLSearchParams;
  readonly team: string | undefined;
  /** All that the session may act for. */
  readonly teams: Session['teams'];
  readonly upstream: Upstream;
}
