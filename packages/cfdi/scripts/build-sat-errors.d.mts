/** Generated files that differ from what the source gives. */
export function staleFiles(): readonly string[];
