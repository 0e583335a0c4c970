import type { ApiKey } from './apiKey.js';
import type { UpstreamBase } from './upstreamBase.js';

/** One signature for the network, a fake and the emulator. */
export type ProxyFetch = (request: Request) => Promise<Response>;

/** The same before there is a `Request`: the platform's own `fetch` is spared making one and taking it apart again. */
export type Send = (url: string, init: RequestInit & { duplex?: 'half' }) => Promise<Response>;

/** The API as this proxy sees it: where, with which key, over what, and how long it waits (ms). */
export interface Upstream {
  readonly base: UpstreamBase;
  readonly key: ApiKey;
  readonly send: Send;
  readonly timeout: number;
}

/** A request to the API's host or to a storage that it named. */
export interface UpstreamCall {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
  /** Only the API's own hosts may see the key. */
  readonly withKey: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds to wait beyond the usual: what an upload may take on its way. */
  readonly patience?: number;
}
