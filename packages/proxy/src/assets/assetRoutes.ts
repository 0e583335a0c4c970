import { catalogAssets, readCatalogAsset, type CatalogAsset } from '@gigstack-ui/sat-catalogs';
import { Refusal } from '../Refusal.js';
import type { FindRoute } from '../Route.js';
import { readPackageFile } from './readPackageFile.js';

/** What reads a PDF in a worker of the page: the script that starts, and the two parts of pdfjs that it asks for by these names. */
const pdfAssets: Readonly<Record<string, () => Promise<string>>> = {
  'pdf-reader': () => readPackageFile('own', 'assets/pdf-reader.js'),
  pdfjs: () => readPackageFile('pdfjs-dist', 'build/pdf.min.mjs'),
  'pdfjs-worker': () => readPackageFile('pdfjs-dist', 'build/pdf.worker.min.mjs'),
};

const scripts: readonly string[] = [...Object.keys(pdfAssets), 'catalog-worker'];
const names: readonly string[] = [...Object.keys(pdfAssets), ...Object.keys(catalogAssets)];

/** `GET /_gs/assets/:name`: what workers of a page are made of, to search a SAT catalog or to read a PDF. Public files of the packages, so no session is asked: a worker's script cannot send one in a header. */
export const assetRoutes: FindRoute = (method, [own, assets, wanted, ...more]) => {
  const name = names.find((known) => known === wanted);
  if (!name || method !== 'GET' || own !== '_gs' || assets !== 'assets' || more.length > 0) return undefined;
  return { isHarmless: true, isPublic: true, run: ({ request, query }) => answer(name, request, query.get('v')) };
};

interface Asset {
  readonly text: string;
  readonly etag: string;
}

const read = new Map<string, Promise<Asset>>();

async function answer(name: string, request: Request, version: string | null): Promise<Response> {
  const { text, etag } = await assetOf(name).catch(() => {
    throw new Refusal(404, 'file_not_found', 'This server has no such file beside it: serve the assets of the packages yourself and tell the elements where.');
  });
  const headers = {
    'content-type': `${scripts.includes(name) ? 'text/javascript' : 'text/plain'}; charset=utf-8`,
    // A worker lives under the policy of its own script: this one lets it load its parts and rows from here, and reach nothing else.
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
    // `?v=` with the hash of the content is kept for good; without it an hour, and then one question whether it is still the same.
    'cache-control': `"${version}"` === etag ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    etag,
  };
  return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

/** Read once; a failure is not kept. */
function assetOf(name: string): Promise<Asset> {
  const known = read.get(name);
  if (known) return known;
  const reading = readAsset(name).then(async (text) => ({ text, etag: await etagOf(text) }));
  read.set(name, reading);
  reading.catch(() => read.delete(name));
  return reading;
}

function readAsset(name: string): Promise<string> {
  return pdfAssets[name]?.() ?? readCatalogAsset(name as CatalogAsset);
}

async function etagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `"${Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
