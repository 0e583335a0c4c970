import type { UpstreamBase } from './upstreamBase.js';

/** An address of the API from plain segments and a query that has been checked. */
export function upstreamUrl({ href }: UpstreamBase, segments: readonly string[], query: URLSearchParams): string {
  const search = query.toString();
  return `${href}/${segments.map(encodeURIComponent).join('/')}${search && `?${search}`}`;
}
