import type { Upstream } from './Upstream.js';

/** One admitted request: somebody is signed in, and the team is theirs. */
export interface Work {
  readonly request: Request;
  readonly query: URLSearchParams;
  readonly team: string | undefined;
  readonly upstream: Upstream;
}
