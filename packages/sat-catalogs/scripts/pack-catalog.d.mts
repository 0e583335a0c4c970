/** Packs rows of code, name and other words into the text of an asset. */
export function packCatalog(rows: readonly (readonly [code: string, name: string, other?: string])[]): string;
