import type { Answers } from '../endpoint.js';
import { isRecord } from '../isRecord.js';

/** What an envelope holds: the rows or the record, not yet checked, and where the pages go on. */
export interface Unwrapped {
  value: unknown;
  next?: string;
  hasMore?: boolean;
  total?: number;
  page?: number;
  perPage?: number;
}

/**
 * Takes a successful answer out of whichever envelope the API used. The presence of `data` decides, never `success` or `message`:
 * `{ message, data }`, `{ success, data, timestamp }`, lists with a cursor, with page numbers or with neither,
 * `{ data: { data, next_cursor } }`, `{ data: { history } }`, and bare bodies. @source docs, cli
 */
export function unwrap(answers: Answers, body: unknown): Unwrapped {
  if (answers === 'raw' || answers === 'none') return { value: body };
  const data = isRecord(body) && 'data' in body ? body.data : body;
  if (answers === 'one') return { value: data };
  return unwrapList(body, data);
}

function unwrapList(body: unknown, data: unknown): Unwrapped {
  // Either the rows are the data, or the data is itself a list with its own paging fields.
  const holder = Array.isArray(data) ? body : data;
  const value = Array.isArray(data) ? data : isRecord(data) ? (data.data ?? data.history) : data;
  if (!isRecord(holder)) return { value };
  const next = holder.next ?? holder.next_cursor;
  const page = asNumber(holder.page);
  const perPage = asNumber(holder.per_page ?? holder.limit);
  const total = asNumber(holder.total_results ?? holder.total ?? holder.found);
  const pagesLeft = page !== undefined && perPage !== undefined && total !== undefined && page * perPage < total;
  return {
    value,
    hasMore: typeof holder.has_more === 'boolean' ? holder.has_more : pagesLeft,
    ...(typeof next === 'string' && next !== '' && { next }),
    ...(total !== undefined && { total }),
    ...(page !== undefined && { page }),
    ...(perPage !== undefined && { perPage }),
  };
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
