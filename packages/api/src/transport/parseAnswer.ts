import * as z from 'zod/mini';
import type { Endpoint, Schema } from '../endpoint.js';
import type { FieldError } from '../GigstackError.js';
import { GigstackError } from '../GigstackError.js';
import { issueFields } from '../issueFields.js';
import { unwrap } from './unwrap.js';

/** Unwraps a successful body and checks it; a `contract` error names the endpoint and the offending paths, never a value. */
export function parseAnswer(endpoint: Endpoint, body: unknown, status: number): unknown {
  const { answers, output, id } = endpoint;
  const { value, next, hasMore = false, total, page, perPage } = unwrap(answers, body);
  const refuse = (fields: readonly FieldError[]) => new GigstackError({ kind: 'contract', code: 'unexpected_shape', endpoint: id, status, fields });
  if (answers === 'none') return undefined;
  if (answers === 'one' || answers === 'raw') return check(output, value, answers === 'raw' ? [] : ['data'], refuse);
  if (!Array.isArray(value)) throw refuse([{ path: 'data', message: 'expected array', code: 'invalid_type' }]);
  // Some lists hold null elements. @source cli
  const data = value.flatMap((row: unknown, index) => (row === null ? [] : [check(output, row, ['data', index], refuse)]));
  if (answers === 'search') return { data, found: total, page, perPage };
  return { data, next, hasMore, total };
}

function check(schema: Schema, value: unknown, path: readonly PropertyKey[], refuse: (fields: readonly FieldError[]) => GigstackError): unknown {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  throw refuse(issueFields(result.error.issues, path));
}
