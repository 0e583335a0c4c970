import { openCatalog } from '@gigstack-ui/sat-catalogs';
import { Refusal } from '../Refusal.js';
import type { FindRoute } from '../Route.js';

type CatalogName = Parameters<typeof openCatalog>[0];

const NAMES: readonly CatalogName[] = ['ClaveProdServ', 'ClaveUnidad'];
const LONGEST = 200;
const MOST = 100;
const USUAL = 20;

/** `GET /_gs/catalogs/:name/search?q=&limit=`: rows of a SAT catalog, `{ data: { code, name }[] }`, best first, 1 to 100 of them. */
export const catalogRoutes: FindRoute = (method, [own, catalogs, wanted, search, ...more]) => {
  const known = NAMES.find((name) => name === wanted);
  if (!known || method !== 'GET' || own !== '_gs' || catalogs !== 'catalogs' || search !== 'search' || more.length > 0) return undefined;
  return { isHarmless: true, run: ({ query }) => answer(known, query) };
};

async function answer(catalogName: CatalogName, query: URLSearchParams): Promise<Response> {
  const text = query.get('q') ?? '';
  const limit = Number(query.get('limit') ?? USUAL);
  if (text.length > LONGEST || !Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw new Refusal(400, 'invalid_query', `A catalog search takes q, up to ${LONGEST} characters, and limit, 1 to ${MOST}.`);
  }
  const catalog = await openCatalog(catalogName);
  const rows = catalog.search(text, { limit });
  // The SAT's lists are public and change a few times a year; `private` only because the route asks for a session.
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, max-age=3600', 'x-content-type-options': 'nosniff' };
  return new Response(JSON.stringify({ data: rows.map(({ code, name }) => ({ code, name })) }), { headers });
}
