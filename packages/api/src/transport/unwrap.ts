import type { Answers } from '../endpoint.js';
import { isRecord } from '../isRecord.js';

/** The record or rows of an answer, not yet checked, and the envelope that says where the pages go on. */
export interface Unwrapped {
  value: unknown;
  paging: Readonly<Record<string, unknown>>;
}

/**
 * Takes a successful answer out of whichever envelope the API used. The presence of `data` decides, never `success` or `message`:
 * `{ message, data }`, `{ success, data, timestamp }`, lists with a cursor, with page numbers or with neither,
 * `{ data: { data, next_cursor } }`, `{ data: { history } }`, and bare bodies. @source docs, cli
 */
export function unwrap(answers: Answers, body: unknown): Unwrapped {
  const outer = isRecord(body) ? body : {};
  if (answers === 'raw') return { value: body, paging: outer };
  const data = 'data' in outer ? outer.data : body;
  const isNestedList = answers !== 'one' && isRecord(data);
  return isNestedList ? { value: data.data ?? data.history, paging: data } : { value: data, paging: outer };
}
