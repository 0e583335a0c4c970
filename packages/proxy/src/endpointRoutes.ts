import { allEndpoints, drafts, matchEndpoint, type Endpoint } from '@gigstack-ui/api';
import { apiAnswer } from './apiAnswer.js';
import { callUpstream } from './callUpstream.js';
import { refuseStaleDraft } from './drafts/refuseStaleDraft.js';
import { takeTurns } from './drafts/takeTurns.js';
import { pageAnswer } from './pageAnswer.js';
import { readJsonBody } from './readJsonBody.js';
import { refuseForeignTeam } from './refuseForeignTeam.js';
import { requestHeaders } from './requestHeaders.js';
import { requestQuery } from './requestQuery.js';
import type { FindRoute } from './Route.js';
import { readUpload } from './uploads/readUpload.js';
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
    const found = match;
    const { endpoint, params } = found;
    return { action: { endpoint: endpoint.id, params }, isHarmless: endpoint.safe, run };

    async function run(work: Work): Promise<Response> {
      const { request, signal, query, team, upstream } = work;
      const url = upstreamUrl(upstream.base, segments, requestQuery(endpoint, query, team));
      const { upload } = endpoint;
      const form = upload && readUpload(request, endpoint, upload);
      const body = endpoint.body && !form ? await readJsonBody(request, maxBodyBytes) : undefined;
      refuseForeignTeam(team ?? upstream.key.team, found, body);
      const headers = requestHeaders(request.headers, form?.contentType ?? (body && 'application/json'));
      // Written anew from what was read: the API cannot read another `team` out of a body with two of them.
      const sent = form?.stream ?? (body && JSON.stringify(body));
      const call = { method, url, headers, ...(sent !== undefined && { body: sent }), withKey: true, signal, patience: form?.patience ?? 0 };
      const send = () =>
        callUpstream(upstream, call).catch((error: unknown) => {
          throw form?.refusal() ?? error;
        });

      const ifMatch = endpoint.id === drafts.update.id ? request.headers.get('if-match') : null;
      const answer = ifMatch === null ? send() : inTurn(url, async () => (await refuseStaleDraft(upstream, url, ifMatch, signal)) ?? send());
      return pageAnswer(await apiAnswer(await answer, upstream.key.secret), endpoint, work);
    }
  };
}
