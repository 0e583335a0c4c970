import { callUpstream } from '../callUpstream.js';
import { Refusal } from '../Refusal.js';
import type { Work } from '../Work.js';
import { allowedFileHost } from './allowedFileHost.js';
import type { FileSource } from './fileSource.js';
import { noFile } from './noFile.js';

/** The content of a file, from its address or out of the answer; refuses an address that the API's reference does not name. */
export async function openFile(source: FileSource, { upstream, signal }: Pick<Work, 'upstream' | 'signal'>): Promise<ReadableStream<Uint8Array>> {
  if ('bytes' in source) return new Blob([source.bytes]).stream();
  const host = allowedFileHost(source.url, upstream.base);
  if (!host) throw new Refusal(502, 'file_refused', 'gigstack named a place for this file that this proxy does not read from.');

  const call = { method: 'GET', url: source.url.href, withKey: host === 'api', signal };
  const file = await callUpstream(upstream, call);
  if (file.ok && file.body) return file.body;
  void file.body?.cancel();
  if (file.status === 404) throw noFile();
  throw new Refusal(502, 'upstream_invalid', 'The file could not be read from where gigstack keeps it.');
}
