import { privateHeaders } from '../privateHeaders.js';
import type { FileType } from './FileType.js';

const CONTENT_TYPE = { pdf: 'application/pdf', xml: 'application/xml; charset=utf-8' } as const;

/** A file as a download: the type is ours, whatever the storage called it, and so is the name. */
export function fileAnswer(content: ReadableStream<Uint8Array>, type: FileType, name: string): Response {
  return new Response(content, { headers: { ...privateHeaders(CONTENT_TYPE[type]), 'content-disposition': `attachment; filename="${name}"` } });
}
