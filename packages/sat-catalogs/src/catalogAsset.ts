import { besideThisPackage } from './besideThisPackage.js';
import { readAsset } from './readAsset.js';

/** Files a host serves so that its pages can search a catalog in a worker: the rows, and the script of the worker. */
export const catalogAssets = { ClaveProdServ: 'ClaveProdServ.txt', ClaveUnidad: 'ClaveUnidad.txt', 'catalog-worker': 'catalog-worker.js' } as const;

/** The name of one of those files without its ending. */
export type CatalogAsset = keyof typeof catalogAssets;

/** The text of such a file, from beside this package. Throws CatalogError. */
export function readCatalogAsset(name: CatalogAsset): Promise<string> {
  return readAsset(besideThisPackage(catalogAssets[name]));
}
