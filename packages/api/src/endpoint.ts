import type * as z from 'zod/mini';
import type { Upload } from './uploads/Upload.js';

/** Any zod schema, of zod or zod/mini. */
export type Schema<Output = unknown, Input = unknown> = z.core.$ZodType<Output, Input>;

/** HTTP methods the API uses. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a route answers with: one record, a cursor page, a numbered search page, nothing to read, or (`raw`) a body without the usual envelope. */
export type Answers = 'one' | 'page' | 'search' | 'none' | 'raw';

/** One route of the API as a value: the client calls it, a proxy allows it, a server serves it, a page of documentation lists it. */
export interface Endpoint<
  Path extends string = string,
  Body extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Output extends Schema = Schema,
  Kind extends Answers = Answers,
> {
  /** Stable name, `resource.action`, used in errors, allowlists and documentation. */
  readonly id: string;
  readonly method: Method;
  /** Path below the base URL; a segment that starts with `:` is a parameter. */
  readonly path: Path;
  /** Schema of the body, strict; absent when the route takes none. A DELETE may take one too. */
  readonly body: Body;
  /** Schema of the query string, strict; its output is what goes on the wire. */
  readonly query: Query;
  /** Schema of one record of the answer, tolerant; its output is the normalised form. */
  readonly output: Output;
  readonly answers: Kind;
  /** True when repeating the call changes nothing, so that it may be retried. */
  readonly safe: boolean;
  /** True when the answer is only for servers: a proxy never passes it to a page as it is. */
  readonly serverOnly: boolean;
  /** Where the route takes an idempotency key: as `idempotency_key` in the body or as the header `Idempotency-Key`. */
  readonly idempotency: 'body' | 'header' | undefined;
  /** Which parts of the body are files; with it the body travels as `multipart/form-data` instead of JSON. */
  readonly upload: Upload | undefined;
  /** Names of fields of the answer, at any depth, that a proxy takes out before a page sees it: addresses of files, secrets. */
  readonly hidden: readonly string[];
  /**
   * True for a route that is known only from gigstack's command-line client, with a body nobody documents: what is sent is not checked,
   * no emulator serves it and no preset of a proxy lists it.
   */
  readonly loose: boolean;
}

interface EndpointOptions<
  Path extends string,
  Body extends Schema | undefined,
  Query extends Schema | undefined,
  Output extends Schema,
  Kind extends Answers,
> {
  id: string;
  method: Method;
  path: Path;
  body?: Body;
  query?: Query;
  output: Output;
  answers: Kind;
  /** Defaults to true for GET and false for the rest. */
  safe?: boolean;
  /** Defaults to false. */
  serverOnly?: boolean;
  idempotency?: 'body' | 'header';
  upload?: Upload;
  /** Defaults to none. */
  hidden?: readonly string[];
  /** Defaults to false. */
  loose?: boolean;
}

const nothing: readonly never[] = [];

/** Makes an endpoint value; the types of its parameters, body, query and answer follow from what is given. */
export function endpoint<
  const Path extends string,
  Output extends Schema,
  const Kind extends Answers,
  Body extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
>(options: EndpointOptions<Path, Body, Query, Output, Kind>): Endpoint<Path, Body, Query, Output, Kind> {
  const { body, query, safe = options.method === 'GET', serverOnly = false, idempotency, upload, hidden = nothing, loose = false, ...rest } = options;
  // An option that is left out leaves its type parameter at `undefined`, which is then its value too.
  return { ...rest, body: body as Body, query: query as Query, safe, serverOnly, idempotency, upload, hidden, loose };
}
