import type { ProxyFetch } from '../Upstream.js';

/** What an upstream heard. */
export interface Heard {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

type Reply = (request: Request) => Response | Promise<Response>;

/** An upstream that writes down what it hears and answers as told, with an empty record unless told. */
export function recorder(reply: Reply = () => Response.json({ message: 'ok', data: {} })): { heard: Heard[]; fetch: ProxyFetch } {
  const heard: Heard[] = [];
  return {
    heard,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const { method, url } = request;
      heard.push({ method, url, target: pathname + search, headers: Object.fromEntries(request.headers), body: await request.clone().text() });
      return reply(request);
    },
  };
}
