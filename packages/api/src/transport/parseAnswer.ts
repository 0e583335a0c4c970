import * as z from 'zod/mini';
import type { Endpoint } from '../endpoint.js';
import { GigstackError } from '../GigstackError.js';
import { issueFields } from '../issueFields.js';
import { unwrap } from './unwrap.js';

/** Unwraps a successful body and checks it; a `contract` error names the endpoint and the offending paths, never a value. */
export function parseAnswer({ id, answers, output }: Endpoint, body: unknown, status: number): unknown {
  if (answers === 'none') return undefined;
  const { value, paging } = unwrap(answers, body);
  const refuse = (fields: GigstackError['fields']) => new GigstackError({ kind: 'contract', code: 'unexpected_shape', endpoint: id, status, fields });
  const parse = (part: unknown, ...path: readonly PropertyKey[]) => {
    const result = z.safeParse(output, part);
    if (result.success) return result.data;
    throw refuse(issueFields(result.error.issues, path));
  };
  if (answers === 'raw') return parse(value);
  if (answers === 'one') return parse(value, 'data');
  if (!Array.isArray(value)) throw refuse([{ path: 'data', message: 'expected array', code: 'invalid_type' }]);
  // Some lists hold null elements. @source cli
  const data = value.flatMap((row: unknown, index) => (row === null ? [] : [parse(row, 'data', index)]));
  const { next = paging.next_cursor, has_more, total_results, total = total_results, found = total, page, per_page: perPage = paging.limit } = paging;
  if (answers === 'search') return { data, found, page, perPage };
  // A cursor that is null or empty is no cursor.
  return { data, next: next || undefined, hasMore: has_more === true, total };
}
