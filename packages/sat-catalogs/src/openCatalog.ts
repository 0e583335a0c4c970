import { besideThisPackage } from './besideThisPackage.js';
import { boostOf } from './boostOf.js';
import { type Catalog, type CatalogName } from './Catalog.js';
import { readAsset } from './readAsset.js';
import { createCatalog } from './search/createCatalog.js';

/** How to find an asset that is not beside this package's code. */
export interface OpenCatalogOptions {
  /** The URL a host serves `assets/<name>.txt` of this package under, or a path in Node. */
  readonly from?: string | { readonly href: string };
}

const opened = new Map<string, Promise<Catalog>>();

/**
 * Opens a catalog for `get` and `search`. It is read and indexed once per place and then shared; a failure is not kept.
 * Indexing ClaveProdServ takes some hundred milliseconds: in a page, open it in a worker (`remoteCatalog`). Throws CatalogError.
 */
export function openCatalog(name: CatalogName, { from }: OpenCatalogOptions = {}): Promise<Catalog> {
  const place = from === undefined ? besideThisPackage(`${name}.txt`) : typeof from === 'string' ? from : from.href;
  const key = `${name} ${place}`;
  const known = opened.get(key);
  if (known) return known;
  const opening = readAsset(place).then((text) => createCatalog(text, boostOf[name]));
  opened.set(key, opening);
  opening.catch(() => opened.delete(key));
  return opening;
}
