import { ApiFailure } from '../http/ApiFailure.js';

/** Throws when a page of somewhere else is behind the request: a browser tells where it comes from, and programs have no reason to. */
export function assertOwnPage(request: Request, url: URL): void {
  const origin = request.headers.get('origin');
  const isForeign = origin !== null && origin !== url.origin;
  if (isForeign || request.headers.get('sec-fetch-site') === 'cross-site') {
    throw new ApiFailure(403, 'operation_not_allowed', 'Pages of other origins may not do this');
  }
}
