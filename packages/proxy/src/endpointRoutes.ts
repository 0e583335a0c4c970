import { allEndpoints, drafts, matchEndpoint, type Endpoint } from '@gigstack-ui/api';
import { apiAnswer } from './apiAnswer.js';
import { callUpstream } from './callUpstream.js';
import { refuseStaleDraft } from './drafts/refuseStaleDraft.js';
import { takeTurns } from './drafts/takeTurns.js';
import { readJsonBody } from './readJsonBody.js';
import { refuseForeignTeam } from './refuseForeignTeam.js';
import { requestHeaders } from './requestHeaders.js';
import { requestQuery } from './requestQuery.js';
import type { FindRoute } from './Route.js';
import { upstreamUrl } from './upstreamUrl.js';
import type { Work } from './Work.js';

/** The API's own routes, those that are listed and no others; `maxBodyBytes` bounds what a request may carry. */
export function endpointRoutes(endpoints: readonly Endpoint[], maxBodyBytes: number): FindRoute {
  const allowed = new Set(endpoints.filter((endpoint) => !endpoint.serverOnly));
  // Matched against everything that is known, so that a listed `/clients/:id` never opens an unlisted `/clients/search`.
  const known = [...new Set([...endpoints, ...allEndpoints])];
  const inTurn = takeTurns();

  return (method, segments) => {
    const match = matchEndpoint(known, method, `/${segments.join('/')}`);
    if (!match || !allowed.has(match.endpoint)) return undefined;
    const { endpoint, params } = match;
    return { action: { endpoint: endpoint.id, params }, run };

    async function run(work: Work): Promise<Response> {
      const { request, query, team, upstream } = work;
      const url = upstreamUrl(upstream.base, segments, requestQuery(endpoint, query, team));
      const body = endpoint.body && (await readJsonBody(request, maxBodyBytes));
      refuseForeignTeam(team ?? upstream.key.team, segments, body);
      const headers = requestHeaders(request.headers, body !== undefined);
      // Written anew from what was read: the API cannot read another `team` out of a body with two of them.
      const call = { method, url, headers, ...(body && { body: JSON.stringify(body) }), withKey: true, signal: request.signal };
      const send = () => callUpstream(upstream, call);

      const ifMatch = endpoint.id === drafts.update.id ? request.headers.get('if-match') : null;
      const answer = ifMatch === null ? send() : inTurn(url, async () => (await refuseStaleDraft(upstream, url, ifMatch, request.signal)) ?? send());
      return apiAnswer(await answer, upstream.key.secret);
    }
  };
}
