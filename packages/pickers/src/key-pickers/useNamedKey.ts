'use client';
import type { CatalogName, CatalogRow } from '@gigstack-ui/api';
import type { CatalogSource } from '../catalog-source/CatalogSource.js';
import { useCatalogRows } from '../catalog-source/useCatalogRows.js';

/** The chosen key with its words: a record stores the code alone. Until they are known, and for a key of no catalog, the code stands for them. */
export function useNamedKey(source: CatalogSource | undefined, catalog: CatalogName, code: string, known: readonly CatalogRow[]): { row: CatalogRow | null; isKnown: boolean } {
  const here = known.find((row) => row.code === code);
  const { rows, isLoading, isFailed } = useCatalogRows(source, { name: catalog, text: here ? '' : code, limit: 1 });
  const row = here ?? rows.find((one) => one.code === code);
  if (code === '') return { row: null, isKnown: true };
  return { row: row ?? { code, name: code }, isKnown: row !== undefined || isLoading || isFailed };
}
