import { clients } from '@gigstack-ui/api';
import { callUpstream } from '../callUpstream.js';
import { requestHeaders } from '../requestHeaders.js';
import { readUpload } from '../uploads/readUpload.js';
import { upstreamUrl } from '../upstreamUrl.js';
import { isRecord } from './isRecord.js';
import type { PortalHandler } from './PortalCall.js';
import { readAnswer } from './readAnswer.js';
import { recordAnswer } from './recordAnswer.js';
import { show, shown } from './shown.js';

/** Fills the customer's own data from their Constancia, which passes through and is kept nowhere here. The query is ours: without a client the API would make one. */
export const uploadOwnCsf: PortalHandler = async (call) => {
  const { request, signal, grant, upstream, counter } = call;
  const { upload } = clients.uploadCsf;
  if (!upload) throw new Error('clients.uploadCsf takes no file.');
  await counter.count('uploads', grant.tokenId);
  const form = readUpload(request, clients.uploadCsf, upload);
  const query = new URLSearchParams({ client_id: grant.clientId, ...(grant.team !== undefined && { team: grant.team }) });
  const answer = await callUpstream(upstream, {
    method: 'POST',
    url: upstreamUrl(upstream.base, ['clients', 'csf'], query),
    headers: requestHeaders(request.headers, form.contentType),
    body: form.stream,
    withKey: true,
    signal,
    patience: form.patience,
  }).catch((error: unknown) => {
    throw form.refusal() ?? error;
  });
  const refusal = form.refusal();
  if (refusal) {
    // Cut off half way, the API may have found words of its own for it.
    void answer.body?.cancel();
    throw refusal;
  }
  const read = await readAnswer(answer, call);
  if ('refused' in read) return read.refused;
  const data = isRecord(read.body.data) ? read.body.data : read.body;
  return recordAnswer({ message: 'ok', data: show(data, shown.client) });
};
