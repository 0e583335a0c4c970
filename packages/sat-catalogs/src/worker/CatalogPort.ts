/** What a Worker, a MessagePort and the inside of a worker have in common. */
export interface CatalogPort {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** A question to the worker; `id` comes back with its answer. */
export type CatalogRequest = { readonly id: number } & (
  | { readonly do: 'open'; readonly name: 'ClaveProdServ' | 'ClaveUnidad'; readonly from?: string }
  | { readonly do: 'get'; readonly name: string; readonly code: string }
  | { readonly do: 'search'; readonly name: string; readonly text: string; readonly limit?: number }
);

/** The answer to a question, or the code of a CatalogError. */
export type CatalogResponse = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };
