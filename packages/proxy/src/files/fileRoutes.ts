import { income, invoices, type Endpoint } from '@gigstack-ui/api';
import { apiAnswer } from '../apiAnswer.js';
import { callUpstream } from '../callUpstream.js';
import { Refusal } from '../Refusal.js';
import { requestHeaders } from '../requestHeaders.js';
import type { FindRoute } from '../Route.js';
import { upstreamUrl } from '../upstreamUrl.js';
import type { Work } from '../Work.js';
import { expectFile } from './expectFile.js';
import { fileAnswer } from './fileAnswer.js';
import { fileName } from './fileName.js';
import { fileSource } from './fileSource.js';
import { isFileType, type FileType } from './FileType.js';
import { noFile } from './noFile.js';
import { openFile } from './openFile.js';

/**
 * `GET /_gs/files/:invoiceId/:type`: reads on the server where the API keeps a file and streams it, so that no address of a
 * storage ever reaches a page. Open when the host listed `invoices.files`.
 */
export function fileRoutes(endpoints: readonly Endpoint[]): FindRoute {
  const isListed = endpoints.some((endpoint) => endpoint.id === invoices.files.id);

  return (method, [own, files, id, type, ...more]) => {
    if (!isListed || method !== 'GET' || own !== '_gs' || files !== 'files' || id === undefined || !isFileType(type) || more.length > 0) return undefined;
    return { action: { endpoint: invoices.files.id, params: { id } }, isHarmless: true, run: (work) => download(work, id, type) };
  };
}

async function download(work: Work, id: string, type: FileType): Promise<Response> {
  const [files, invoice] = await Promise.all([
    read(work, invoices.files.path, id, { file_type: type }),
    // Only to give the file its folio as a name: without it the id serves.
    read(work, income.get.path, id, {}).then(json).catch(() => undefined),
  ]);
  if (files.status === 404) {
    void files.body?.cancel();
    throw noFile();
  }
  if (!files.ok) return apiAnswer(files, work.upstream.key.secret);

  const source = fileSource(await json(files), type);
  if (!source) throw noFile();
  const content = await expectFile(await openFile(source, work), type);
  if (!content) throw new Refusal(502, 'upstream_invalid', `What gigstack keeps as this ${type.toUpperCase()} is not one.`);
  return fileAnswer(content, type, fileName(invoice, id, type));
}

async function json(answer: Response): Promise<unknown> {
  return answer.json().catch(() => undefined);
}

function read({ upstream, request, team }: Work, path: string, id: string, query: Record<string, string>): Promise<Response> {
  const segments = path.slice(1).split('/').map((segment) => (segment === ':id' ? id : segment));
  const search = new URLSearchParams({ ...query, ...(team === undefined ? {} : { team }) });
  const headers = requestHeaders(request.headers, undefined);
  return callUpstream(upstream, { method: 'GET', url: upstreamUrl(upstream.base, segments, search), headers, withKey: true, signal: request.signal });
}
