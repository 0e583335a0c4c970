/** One thing a session is about to do: an endpoint's id with the ids in its path. */
export interface ProxyAction {
  readonly endpoint: string;
  readonly params: Readonly<Record<string, string>>;
  /** The team it happens in; absent when the key's own team is meant. */
  readonly team: string | undefined;
}

/** What the host knows about a request once it has read its own session. */
export interface Session {
  /** Who asks, in the host's own terms; the proxy never reads it and never sends it on. */
  readonly user: unknown;
  /** `'own'`: the key's team and no other. A list: gigstack Connect, the teams this person may act for. */
  readonly teams: 'own' | readonly string[];
  /** A finer no, asked after the team is settled: false is answered with 403. */
  readonly can?: (action: ProxyAction) => boolean | Promise<boolean>;
}

/** Reads the host's session from a request and leaves its body alone; null is answered with 401. */
export type Authorize = (request: Request) => Session | null | Promise<Session | null>;
