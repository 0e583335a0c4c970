import { income, invoices } from '@gigstack-ui/api';
import { apiAnswer } from '../apiAnswer.js';
import { callUpstream } from '../callUpstream.js';
import { Refusal } from '../Refusal.js';
import { requestHeaders } from '../requestHeaders.js';
import { upstreamUrl } from '../upstreamUrl.js';
import type { Work } from '../Work.js';
import { expectFile } from './expectFile.js';
import { fileAnswer } from './fileAnswer.js';
import { fileName } from './fileName.js';
import { fileSource } from './fileSource.js';
import type { FileType } from './FileType.js';
import { noFile } from './noFile.js';
import { openFile } from './openFile.js';

/** What a download needs of an admitted request. */
export type DownloadWork = Pick<Work, 'request' | 'signal' | 'team' | 'upstream'>;

/** Streams one file of a stamped invoice; whoever calls has made sure that it may be read. */
export async function downloadFile(work: DownloadWork, id: string, type: FileType): Promise<Response> {
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

function read({ upstream, request, signal, team }: DownloadWork, path: string, id: string, query: Record<string, string>): Promise<Response> {
  const segments = path.slice(1).split('/').map((segment) => (segment === ':id' ? id : segment));
  const search = new URLSearchParams({ ...query, ...(team === undefined ? {} : { team }) });
  const headers = requestHeaders(request.headers, undefined);
  return callUpstream(upstream, { method: 'GET', url: upstreamUrl(upstream.base, segments, search), headers, withKey: true, signal });
}
