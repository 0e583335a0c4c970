import type { Endpoint } from '@gigstack-ui/api';
import { callUpstream } from '../callUpstream.js';
import { requestHeaders } from '../requestHeaders.js';
import { upstreamUrl } from '../upstreamUrl.js';
import type { PortalCall } from './PortalCall.js';

/** What a portal route asks the API for: all of it made here, nothing copied from the page unseen. */
export interface PortalQuestion {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Asks the API for the team of the token, whatever the page named. */
export function askApi({ request, signal, grant, upstream }: PortalCall, endpoint: Pick<Endpoint, 'method' | 'path'>, question: PortalQuestion = {}): Promise<Response> {
  const { params = {}, query = {}, body } = question;
  const segments = endpoint.path.slice(1).split('/').map((segment) => (segment.startsWith(':') ? (params[segment.slice(1)] ?? '') : segment));
  const search = new URLSearchParams({ ...query, ...(grant.team !== undefined && { team: grant.team }) });
  return callUpstream(upstream, {
    method: endpoint.method,
    url: upstreamUrl(upstream.base, segments, search),
    headers: requestHeaders(request.headers, body && 'application/json'),
    ...(body && { body: JSON.stringify(body) }),
    withKey: true,
    signal,
  });
}
