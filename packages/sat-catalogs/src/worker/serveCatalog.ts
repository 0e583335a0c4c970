import { type Catalog } from '../Catalog.js';
import { CatalogError } from '../CatalogError.js';
import { openCatalog } from '../openCatalog.js';
import { type CatalogPort, type CatalogRequest, type CatalogResponse } from './CatalogPort.js';

/** Answers `remoteCatalog` from the other side of a port, so that reading and indexing stay off the main thread. */
export function serveCatalog(port: CatalogPort): void {
  const opened = new Map<string, Catalog>();

  async function answer(request: CatalogRequest): Promise<unknown> {
    if (request.do === 'open') {
      const catalog = await openCatalog(request.name, request.from === undefined ? {} : { from: request.from });
      opened.set(request.name, catalog);
      return catalog.size;
    }
    const catalog = opened.get(request.name);
    if (!catalog) throw new CatalogError('not_found');
    if (request.do === 'get') return catalog.get(request.code);
    return catalog.search(request.text, request.limit === undefined ? {} : { limit: request.limit });
  }

  port.onmessage = ({ data }) => {
    const request = data as CatalogRequest;
    const reply = (response: CatalogResponse) => port.postMessage(response);
    answer(request).then(
      (result) => reply({ id: request.id, result }),
      (error: unknown) => reply({ id: request.id, error: error instanceof CatalogError ? error.code : 'malformed' }),
    );
  };
}
