import { fromBase64url, toBase64url } from '../encoding/base64url.js';
import type { IndexEntry, ScanOptions } from '../store/Store.js';

/** The list a cursor belongs to: it opens no other. */
export interface CursorList {
  collection: string;
  orderBy: ScanOptions['orderBy'];
  direction: ScanOptions['direction'];
}

/** An opaque text that remembers a place in a list, even when the document there is deleted. */
export function writeCursor({ collection, orderBy, direction }: CursorList, entry: IndexEntry): string {
  return toBase64url(JSON.stringify([collection, orderBy, direction, entry.createdAt, entry.name, entry.id]));
}

/** The place a cursor remembers, or undefined when it is of another list or no cursor at all. */
export function readCursor(cursor: string, list: CursorList): IndexEntry | undefined {
  const [collection, orderBy, direction, createdAt, name, id] = parse(fromBase64url(cursor) ?? '');
  if (collection !== list.collection || orderBy !== list.orderBy || direction !== list.direction) return undefined;
  if (typeof createdAt !== 'number' || typeof name !== 'string' || typeof id !== 'string') return undefined;
  return { id, partition: '', createdAt, name };
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
