import { serveFile } from '../files/serveFile.js';
import { serveVerification } from '../files/serveVerification.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Surroundings } from '../http/Surroundings.js';

/** Answers what people open in a browser: files, and the pages whose addresses the API hands out. No key opens them, their address does. */
export async function answerPage(request: Request, url: URL, { database, clock }: Surroundings): Promise<Response> {
  if (request.method === 'GET') {
    if (url.pathname.startsWith('/files/')) return serveFile(url, database, clock.now());
    if (url.pathname.startsWith('/verify/')) return serveVerification(url, database);
  }
  throw ApiFailure.notFound(`Route ${request.method} ${url.pathname}`);
}
