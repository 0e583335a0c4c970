import { catalogAssets, readCatalogAsset, type CatalogAsset } from '@gigstack-ui/sat-catalogs';
import type { FindRoute } from '../Route.js';

const names = Object.keys(catalogAssets) as readonly CatalogAsset[];

/** `GET /_gs/assets/:name`: what a page needs to search a SAT catalog by itself, rows and worker script. Public files of the packages, so no session is asked: a worker's script cannot send one in a header. */
export const assetRoutes: FindRoute = (method, [own, assets, wanted, ...more]) => {
  const name = names.find((known) => known === wanted);
  if (!name || method !== 'GET' || own !== '_gs' || assets !== 'assets' || more.length > 0) return undefined;
  return { isPublic: true, run: ({ request }) => answer(name, request) };
};

interface Asset {
  readonly text: string;
  readonly etag: string;
}

const read = new Map<CatalogAsset, Promise<Asset>>();

async function answer(name: CatalogAsset, request: Request): Promise<Response> {
  const { text, etag } = await assetOf(name);
  const headers = {
    'content-type': `${name === 'catalog-worker' ? 'text/javascript' : 'text/plain'}; charset=utf-8`,
    // Addresses carry no version: an hour, and then one question whether it is still the same.
    'cache-control': 'public, max-age=3600',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    etag,
  };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

/** Read once; a failure is not kept. */
function assetOf(name: CatalogAsset): Promise<Asset> {
  const known = read.get(name);
  if (known) return known;
  const reading = readCatalogAsset(name).then(async (text) => ({ text, etag: await etagOf(text) }));
  read.set(name, reading);
  reading.catch(() => read.delete(name));
  return reading;
}

async function etagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `"${Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
