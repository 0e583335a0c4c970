import type { CatalogName } from '@gigstack-ui/api';
import { startWorker } from '@gigstack-ui/hooks';
import { CatalogError } from '@gigstack-ui/sat-catalogs';
import { remoteCatalog, type CatalogPort, type RemoteCatalog } from '@gigstack-ui/sat-catalogs/remote';
import type { CatalogSource } from './CatalogSource.js';

/** Where a worker finds its script and its rows; addresses of the page's own origin. */
export interface CatalogWorkerOptions {
  /** Where both are, as the proxy serves them: `/api/gigstack/_gs/assets`. */
  readonly assets?: string;
  /** Address of the script when it is elsewhere: `assets/catalog-worker.js` of `@gigstack-ui/sat-catalogs`. */
  readonly script?: string;
  /** Address of the rows of a catalog when they are elsewhere. */
  readonly rows?: (name: CatalogName) => string;
}

/** A worker of the page as a source: its search, and its end. */
export interface CatalogWorker extends CatalogSource {
  /** Ends the threads; a later search starts them again. */
  readonly stop: () => void;
}

interface Opened {
  readonly worker: Worker;
  readonly catalog: Promise<RemoteCatalog>;
}

/** Searches the large catalogs in workers of the page, one for each catalog, begun with the first search. Make it once and give it to every picker. */
export function createCatalogWorker({ assets = '', script = `${assets}/catalog-worker`, rows = (name) => `${assets}/${name}` }: CatalogWorkerOptions): CatalogWorker {
  const opened = new Map<CatalogName, Opened>();

  function open(name: CatalogName): Opened {
    const worker = startWorker(script);
    // A script that is not there says so on the worker and never on its port.
    const failure = new Promise<never>((_resolve, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new CatalogError('not_found'));
      };
    });
    const from = new URL(rows(name), document.baseURI).href;
    const entry = { worker, catalog: Promise.race([remoteCatalog(worker as CatalogPort, name, { from }), failure]) };
    opened.set(name, entry);
    // What failed once may be there the next time.
    entry.catalog.catch(() => close(name, entry));
    return entry;
  }

  function close(name: CatalogName, { worker }: Opened): void {
    worker.terminate();
    opened.delete(name);
  }

  return {
    key: `worker ${script} ${rows('ClaveProdServ')}`,
    search: async ({ name, text, limit = 20 }) => {
      const catalog = await (opened.get(name) ?? open(name)).catalog;
      return catalog.search(text, { limit });
    },
    stop: () => {
      for (const [name, entry] of opened) close(name, entry);
    },
  };
}
