import { type Catalog, type CatalogRow } from '../Catalog.js';
import { buildIndex } from './buildIndex.js';
import { createSearch } from './createSearch.js';
import { unpack } from './unpack.js';

const LIMIT = 20;
/** Enough for any list a person reads; a larger limit would only cost time. */
const MOST = 1000;

/** A catalog from the text of its asset; `boostOf` favours some codes in the order of results. Throws CatalogError on a text that is none. */
export function createCatalog(text: string, boostOf: (code: string) => number): Catalog {
  const packed = unpack(text);
  const index = buildIndex(packed);
  const { codes, words, tokens, starts, nameEnds } = packed;
  const searchRows = createSearch(index, Float32Array.from(codes, boostOf));
  const places = new Map(codes.map((code, row) => [code, row]));

  const rowAt = (row: number): CatalogRow => {
    const name = Array.from(tokens.subarray(starts[row], nameEnds[row]), (token) => words[token] ?? '').join(' ');
    return { code: codes[row] ?? '', name };
  };
  const withPrefix = (prefix: string, limit: number): readonly CatalogRow[] => {
    const found: CatalogRow[] = [];
    for (let row = 0; row < codes.length && found.length < limit; row += 1) if (codes[row]?.startsWith(prefix)) found.push(rowAt(row));
    return found;
  };

  /** The rows of several codes in their order, or undefined when the text is anything else. */
  const severalCodes = (text: string): readonly CatalogRow[] | undefined => {
    const parts = text.split(/[\s,;]+/);
    if (parts.length < 2) return undefined;
    const rows = parts.map((part) => places.get(part));
    return rows.every((row) => row !== undefined) ? rows.map(rowAt) : undefined;
  };

  return {
    size: codes.length,
    get: (code) => {
      const row = places.get(code);
      return row === undefined ? undefined : rowAt(row);
    },
    search: (query, { limit = LIMIT } = {}) => {
      const most = Math.max(0, Math.min(Math.floor(limit) || 0, MOST));
      const trimmed = query.trim().toUpperCase();
      const several = severalCodes(trimmed);
      if (several) return several.slice(0, most);
      const exact = places.get(trimmed);
      if (exact !== undefined || /^\d{2,8}$/.test(trimmed)) {
        const byCode = withPrefix(trimmed, most);
        if (byCode.length > 0) return byCode;
      }
      return searchRows(query, most).map(rowAt);
    },
  };
}
