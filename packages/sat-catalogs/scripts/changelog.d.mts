interface DatedRow {
  readonly code: string;
  readonly name: string;
  readonly validTo?: string | null;
}

/** Codes by what happened to them between two versions. */
export interface CatalogChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly expired: readonly string[];
  readonly renamed: readonly string[];
}

export function catalogChanges(before: readonly DatedRow[], after: readonly DatedRow[]): CatalogChanges;
export function changelogSection(catalog: string, changes: CatalogChanges): string;
