'use client';
import type { CatalogName, CatalogRow } from '@gigstack-ui/api';
import type { CatalogSource } from '../catalog-source/CatalogSource.js';
import { useCatalogRows } from '../catalog-source/useCatalogRows.js';
import { arrangeFound, arrangeOffered } from './arrangeKeys.js';
import type { KeyItem } from './KeyItem.js';
import type { RememberedKeys } from './keyMemory.js';

interface KeyItemsOptions {
  catalog: CatalogName;
  source: CatalogSource | undefined;
  typed: string;
  memory: RememberedKeys;
  common: readonly CatalogRow[];
}

/** How many answers a list shows. */
const LIMIT = 30;

/** What a key picker offers: the answers to what was typed, or the keys this person and most invoices use. */
export function useKeyItems({ catalog, source, typed, memory, common }: KeyItemsOptions): { items: readonly KeyItem[]; isLoading: boolean; isFailed: boolean } {
  const isTyped = typed.trim() !== '';
  const used = [...new Set([...memory.favourites, ...memory.recent])];
  const named = useCatalogRows(source, { name: catalog, text: isTyped ? '' : used.join(' '), limit: Math.max(used.length, 1) });
  const found = useCatalogRows(source, { name: catalog, text: typed, limit: LIMIT });
  if (!isTyped) return { items: arrangeOffered(named.rows, common, memory), isLoading: false, isFailed: false };
  return { items: arrangeFound(found.rows, memory, catalog === 'ClaveProdServ'), isLoading: found.isLoading, isFailed: found.isFailed };
}
