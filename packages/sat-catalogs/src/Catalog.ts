/** The catalogs too large to import. */
export type CatalogName = 'ClaveProdServ' | 'ClaveUnidad';

/** A key of a large catalog. */
export interface CatalogRow {
  readonly code: string;
  readonly name: string;
}

/** An opened catalog; every answer is immediate. */
export interface Catalog {
  /** How many keys it holds. */
  readonly size: number;
  /** The row of a key, or undefined. */
  get(code: string): CatalogRow | undefined;
  /** Keys that answer a text or begin with its digits, best first, or the keys of several codes in their order; 20 unless told. Accents, number, gender and one slip per word do not matter. */
  search(text: string, options?: { readonly limit?: number }): readonly CatalogRow[];
}
