import { serveFile } from '../files/serveFile.js';
import { serveSupportDocument } from '../files/serveSupportDocument.js';
import { serveVerification } from '../files/serveVerification.js';
import { ApiFailure } from '../http/ApiFailure.js';
import type { Surroundings } from '../http/Surroundings.js';
import { acceptancePage } from './acceptancePage.js';
import { mailPage } from './mailPage.js';
import { onboardingPage } from './onboardingPage.js';
import { payPage } from './payPage.js';
import { portalPage } from './portalPage.js';
import { selfInvoicePage } from './selfInvoicePage.js';
import { statusPage } from './statusPage.js';

type Page = (request: Request, url: URL, surroundings: Surroundings) => Response | Promise<Response>;

/** What each address leads to, by its method and the beginning of its path; the longest beginnings first. */
const pages: readonly (readonly [method: string, path: string, page: Page])[] = [
  ['GET', '/files/doc_', (_request, url, { database }) => serveSupportDocument(url, database)],
  ['GET', '/files/', (_request, url, { database, clock }) => serveFile(url, database, clock.now())],
  ['GET', '/verify/', (_request, url, { database }) => serveVerification(url, database)],
  ['GET', '/mail', (_request, url, { database }) => mailPage(url, database)],
  ['GET', '/portal/', (_request, url, surroundings) => portalPage(url, surroundings)],
  ['GET', '/acceptance/', acceptancePage],
  ['POST', '/acceptance/', acceptancePage],
  ['GET', '/onboarding/', onboardingPage],
  ['POST', '/onboarding/', onboardingPage],
  ['GET', '/p/', payPage],
  ['POST', '/p/', payPage],
  ['GET', '/autofactura', selfInvoicePage],
  ['POST', '/autofactura', selfInvoicePage],
];

/** Answers what people open in a browser: files, and the pages whose addresses the API hands out. No key opens them, their address does. */
export async function answerPage(request: Request, url: URL, surroundings: Surroundings): Promise<Response> {
  if (request.method === 'GET' && url.pathname === '/') return statusPage(url, surroundings);
  const found = pages.find(([method, path]) => request.method === method && url.pathname.startsWith(path));
  if (!found) throw ApiFailure.notFound(`Route ${request.method} ${url.pathname}`);
  return found[2](request, url, surroundings);
}
