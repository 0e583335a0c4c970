import { ApiFailure } from '../http/ApiFailure.js';
import type { ScanOptions } from '../store/Store.js';
import { toMilliseconds } from '../text/toMilliseconds.js';
import { readCursor } from './cursor.js';

/** The list parameters of a request, read. */
export interface ListQuery extends Omit<ScanOptions, 'partition'> {
  limit: number;
  /** Exact matches asked for as `metadata.key=value` or `metadata_key=value`. */
  metadata: ReadonlyMap<string, string>;
  /** Page number, from 1: how a list with a metadata filter is walked through. */
  page: number;
}

const orders = new Map<string, ScanOptions['orderBy']>([
  ['timestamp', 'createdAt'],
  ['created_at', 'createdAt'],
  ['name', 'name'],
]);

/** Reads `limit`, `next`, `order_by`, `sort`, `created[gte|lte]`, `page` and metadata filters; 400 names the one that is wrong. */
export function readListQuery(query: URLSearchParams, collection: string): ListQuery {
  const orderBy = orders.get(query.get('order_by') ?? 'timestamp');
  if (!orderBy) throw invalid('order_by', 'must be timestamp, created_at or name');
  const direction = query.get('sort') ?? 'desc';
  if (direction !== 'asc' && direction !== 'desc') throw invalid('sort', 'must be asc or desc');
  const next = query.get('next');
  const after = next ? readCursor(next, { collection, orderBy, direction }) : undefined;
  if (next && !after) throw invalid('next', 'is not a cursor of this list');
  const createdFrom = readTime(query, 'gte');
  const createdTo = readTime(query, 'lte');
  return {
    orderBy,
    direction,
    limit: readWhole(query, 'limit', 10, 100),
    page: readWhole(query, 'page', 1, 1_000_000),
    metadata: readMetadata(query),
    ...(after && { after }),
    ...(createdFrom !== undefined && { createdFrom }),
    ...(createdTo !== undefined && { createdTo }),
  };
}

/** A whole number from 1 to `largest`, or `otherwise` when the parameter is absent. */
export function readWhole(query: URLSearchParams, name: string, otherwise: number, largest: number): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > largest) {
    throw invalid(name, `must be a whole number from 1 to ${largest}`);
  }
  return value;
}

/** Official clients send `created[gte]` in seconds; some guides spell `created_gte` and use milliseconds. */
function readTime(query: URLSearchParams, side: 'gte' | 'lte'): number | undefined {
  const name = query.has(`created[${side}]`) ? `created[${side}]` : `created_${side}`;
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw invalid(name, 'must be a Unix time in seconds');
  return toMilliseconds(value) + (side === 'lte' && value < 1e12 ? 999 : 0);
}

function readMetadata(query: URLSearchParams): ReadonlyMap<string, string> {
  const pairs = [...query].flatMap(([name, value]): [string, string][] => {
    const key = /^metadata[._](.+)$/.exec(name)?.[1];
    return key === undefined ? [] : [[key, value]];
  });
  return new Map(pairs);
}

function invalid(name: string, what: string): ApiFailure {
  return new ApiFailure(400, 'invalid_field_value', `Invalid value for ${name}`, [`${name}: ${what}`]);
}
