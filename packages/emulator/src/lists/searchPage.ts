import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import { jsonAnswer } from '../http/jsonAnswer.js';
import type { Listed } from '../store/Collection.js';
import type { ScanOptions } from '../store/Store.js';
import { fuzzyScore } from './fuzzyScore.js';
import { readWhole } from './readListQuery.js';

interface SearchOptions<Document> {
  /** Where to look, one collection after another. */
  collections: readonly { scan(options: ScanOptions): Iterable<Listed<Document>> }[];
  message: string;
  present: (document: Document) => unknown;
  /** The words a document is found by. */
  textOf: (document: Document) => readonly (string | number | null | undefined)[];
  accepts?: (document: Document) => boolean;
}

/** The API's search: the best first, by pages; `q` is required. */
export function searchPage<Document>(call: Call, { collections, message, present, textOf, accepts = () => true }: SearchOptions<Document>): Response {
  const query = call.query.get('q')?.trim();
  if (!query) throw ApiFailure.invalid(['q: is required']);
  const limit = readWhole(call.query, 'limit', 10, 100);
  const page = readWhole(call.query, 'page', 1, 1_000_000);
  const found = collections
    .flatMap((collection) => [...collection.scan({ partition: call.partition, orderBy: 'createdAt', direction: 'desc' })])
    .filter(({ document }) => accepts(document))
    .map(({ document }) => ({ document, score: fuzzyScore(query, textOf(document).filter(Boolean).join(' ')) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return jsonAnswer(200, {
    message,
    data: found.slice((page - 1) * limit, page * limit).map(({ document }) => present(document)),
    found: found.length,
    page,
    per_page: limit,
  });
}
