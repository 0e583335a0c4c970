import { PAGE_HEADER } from '@gigstack-ui/api';
import { isJson } from './isJson.js';
import { Refusal } from './Refusal.js';

/**
 * Refuses a state change that another site could have started with the visitor's cookies. One proof is enough:
 * `content-type: application/json` or the header our own page sends with an upload (no foreign page sends either without a preflight, which
 * this proxy never grants), `sec-fetch-site: same-origin | none`, or an `origin` with the host this request came to. A GET that changes or
 * costs something is a change too.
 */
export function refuseCrossSite(request: Request, url: URL, isHarmless: boolean): void {
  const { headers } = request;
  if (isHarmless) return;
  if (isJson(headers.get('content-type')) || headers.has(PAGE_HEADER)) return;
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  if (site === null && originHost(headers.get('origin')) === (headers.get('host') ?? url.host)) return;
  throw new Refusal(403, 'cross_site_request', 'A change has to come from the page of this site, or as application/json.');
}

function originHost(origin: string | null): string | undefined {
  return origin !== null && URL.canParse(origin) ? new URL(origin).host : undefined;
}
