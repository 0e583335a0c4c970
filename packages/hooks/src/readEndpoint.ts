import type { Endpoint, GigstackClient, Schema } from '@gigstack-ui/api';

/** An endpoint whose records are of one type. */
export type Reads<T> = Endpoint & { readonly output: Schema<T> };

/** What fills the path of an endpoint, in the order of the path. */
export type Params = Readonly<Record<string, string>>;

interface Parts {
  params?: Params;
  query?: object;
  signal: AbortSignal;
}

/** Calls an endpoint that is only known by what it answers with; `Answer` follows from its `answers`. */
export function readEndpoint<Answer>(client: GigstackClient, endpoint: Endpoint, parts: Parts): Promise<Answer> {
  // The types of `call` follow one endpoint's path and query; the factories here serve them all, and each gives its own.
  return (client.call as (endpoint: Endpoint, parts: Parts) => Promise<Answer>)(endpoint, parts);
}
