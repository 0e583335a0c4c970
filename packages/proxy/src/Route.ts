import type { ProxyAction } from './Session.js';
import type { Work } from './Work.js';

/** What a path leads to. `action` is what a session is asked about; a route without one is open to every session. */
export interface Route {
  readonly action?: Omit<ProxyAction, 'team'>;
  /** True for what changes nothing and costs nothing, by which another site may as well have asked. */
  readonly isHarmless: boolean;
  /** The same for everybody, in or out of a session. */
  readonly isPublic?: boolean;
  readonly run: (work: Work) => Promise<Response>;
}

/** One kind of route: looks at method and segments, and knows its own. */
export type FindRoute = (method: string, segments: readonly string[]) => Route | undefined;
