import type { Call } from '../http/Call.js';
import { jsonAnswer } from '../http/jsonAnswer.js';
import type { Listed } from '../store/Collection.js';
import type { ScanOptions } from '../store/Store.js';
import { writeCursor } from './cursor.js';
import { readListQuery } from './readListQuery.js';

interface Source<Document> {
  name: string;
  count(partition: string): number;
  scan(options: ScanOptions): Iterable<Listed<Document>>;
}

interface ListOptions<Document> {
  collection: Source<Document>;
  message: string;
  present: (document: Document) => unknown;
  /** Filters beyond the ones every list has. */
  accepts?: (document: Document) => boolean;
  /** Absent where documents have no metadata, so that a metadata filter finds none. */
  metadataOf?: (document: Document) => Readonly<Record<string, unknown>> | null | undefined;
  /** The caller's own unless told. */
  partition?: string;
}

/** The API's cursor list; with a metadata filter it is walked by `page` and has no cursor. */
export function listPage<Document>(call: Call, options: ListOptions<Document>): Response {
  const { collection, message, present, accepts = () => true, metadataOf, partition = call.partition } = options;
  const { limit, metadata, page, ...scan } = readListQuery(call.query, collection.name);
  const paged = metadata.size > 0;
  const skip = paged ? (page - 1) * limit : 0;
  const matches = (document: Document): boolean =>
    accepts(document) && [...metadata].every(([key, value]) => String(metadataOf?.(document)?.[key]) === value);

  const found: Listed<Document>[] = [];
  for (const listed of collection.scan({ ...scan, partition })) {
    if (matches(listed.document)) found.push(listed);
    // One more than asked for tells whether there is a next page.
    if (found.length > skip + limit) break;
  }
  const shown = found.slice(skip, skip + limit);
  const last = shown.at(-1);
  const hasMore = found.length > skip + limit;
  return jsonAnswer(200, {
    message,
    data: shown.map(({ document }) => present(document)),
    ...(hasMore && last && !paged && { next: writeCursor({ collection: collection.name, ...scan }, last.entry) }),
    ...(paged && { page }),
    has_more: hasMore,
    // The reference: the unfiltered count.
    total_results: collection.count(partition),
  });
}
