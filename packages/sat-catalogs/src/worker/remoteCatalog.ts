import { type CatalogName, type CatalogRow } from '../Catalog.js';
import { CatalogError, type CatalogProblem } from '../CatalogError.js';
import { type OpenCatalogOptions } from '../openCatalog.js';
import { type CatalogPort, type CatalogRequest, type CatalogResponse } from './CatalogPort.js';

/** A catalog on the other side of a port: the same questions, answered later. */
export interface RemoteCatalog {
  readonly size: number;
  get(code: string): Promise<CatalogRow | undefined>;
  search(text: string, options?: { readonly limit?: number }): Promise<readonly CatalogRow[]>;
}

type Question = CatalogRequest extends infer Each ? (Each extends CatalogRequest ? Omit<Each, 'id'> : never) : never;

/** Opens a catalog in a worker that runs `@gigstack-ui/sat-catalogs/worker`, or on any port given to `serveCatalog`. One catalog per port. Throws CatalogError. */
export async function remoteCatalog(port: CatalogPort, name: CatalogName, { from }: OpenCatalogOptions = {}): Promise<RemoteCatalog> {
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: CatalogError) => void }>();
  let last = 0;

  port.onmessage = ({ data }) => {
    const response = data as CatalogResponse;
    const asked = waiting.get(response.id);
    waiting.delete(response.id);
    if ('error' in response) asked?.reject(new CatalogError(response.error as CatalogProblem));
    else asked?.resolve(response.result);
  };

  const ask = <Answer>(question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: (result) => resolve(result as Answer), reject });
      port.postMessage({ id: last, ...question });
    });

  const place = typeof from === 'object' ? from.href : from;
  const size = await ask<number>({ do: 'open', name, ...(place === undefined ? {} : { from: place }) });
  return {
    size,
    get: (code) => ask({ do: 'get', name, code }),
    search: (text, { limit } = {}) => ask({ do: 'search', name, text, ...(limit === undefined ? {} : { limit }) }),
  };
}
