import type * as z from 'zod/mini';
import type { Endpoint, Schema } from './endpoint.js';
import type { OnProgress } from './uploads/Upload.js';

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type ParamsOption<Path extends string> = [ParamNames<Path>] extends [never] ? { params?: undefined } : { params: Record<ParamNames<Path>, string> };

type QueryOption<Query> = Query extends Schema
  ? Record<never, never> extends z.input<Query>
    ? { query?: z.input<Query> }
    : { query: z.input<Query> }
  : { query?: undefined };

/** The same data, which nobody may change: what is sent is only read, so constants may be given too. */
type Unchanging<T> = T extends Blob ? T : T extends object ? { readonly [Key in keyof T]: Unchanging<T[Key]> } : T;

type BodyOption<Body> = Body extends Schema ? { body: Unchanging<z.input<Body>> } : { body?: undefined };

/** Only a body with files takes long enough to tell how it gets on. */
type ProgressOption<Body> = Body extends Schema<unknown, infer Input>
  ? [Extract<Input[keyof Input], Blob>] extends [never]
    ? { onProgress?: undefined }
    : { onProgress?: OnProgress }
  : { onProgress?: undefined };

/** What a call of an endpoint takes; what the route has no use for is refused. */
export type CallOptions<E extends Endpoint> = ParamsOption<E['path']> &
  QueryOption<E['query']> &
  BodyOption<E['body']> &
  ProgressOption<E['body']> & { headers?: Readonly<Record<string, string>>; signal?: AbortSignal };

/** One page of a cursor list; `next` is the cursor of the following one. */
export interface Page<T> {
  data: T[];
  next?: string;
  hasMore: boolean;
  /** Records in the whole list, before filters, when the API counts them. */
  total?: number;
}

/** One numbered page of a search. */
export interface SearchPage<T> {
  data: T[];
  found?: number;
  page?: number;
  perPage?: number;
}

/** What a call of an endpoint resolves to. */
export type CallResult<E extends Endpoint> = E['answers'] extends 'page'
  ? Page<z.output<E['output']>>
  : E['answers'] extends 'search'
    ? SearchPage<z.output<E['output']>>
    : E['answers'] extends 'none'
      ? void
      : z.output<E['output']>;

/** Whose data a client reads: team, and the person or portal client when the host names one. */
export type Scope = readonly ['gigstack', baseUrl: string, who: { readonly team: string | undefined; readonly subject: string | undefined }];

/** A file of an invoice with the name to save it under. */
export interface InvoiceDownload {
  blob: Blob;
  fileName: string;
}

/** A SAT catalog that is too large for a page and is searched on the server. */
export type CatalogName = 'ClaveProdServ' | 'ClaveUnidad';

/** A row of a SAT catalog. */
export interface CatalogRow {
  code: string;
  name: string;
}

/** The transport as a value: no state, no singleton; two of them share nothing. */
export interface GigstackClient {
  readonly baseUrl: string;
  readonly team: string | undefined;
  readonly userKey: string | undefined;
  /** First part of every cache key, so that no cached answer crosses to another team or person. */
  readonly scope: Scope;
  /** Calls an endpoint and resolves to its normalised answer; rejects with a `GigstackError` and nothing else. */
  call<E extends Endpoint>(
    endpoint: E,
    ...options: Record<never, never> extends CallOptions<E> ? [options?: CallOptions<E>] : [options: CallOptions<E>]
  ): Promise<CallResult<E>>;
  /** Reads a stamped invoice's file through the host's proxy. */
  download(options: { invoiceId: string; type: 'pdf' | 'xml'; signal?: AbortSignal }): Promise<InvoiceDownload>;
  /** Searches a SAT catalog through the host's proxy. */
  searchCatalog(options: { name: CatalogName; text: string; limit?: number; signal?: AbortSignal }): Promise<CatalogRow[]>;
}
