/** Generated files that differ from what the sources give. */
export function staleFiles(): readonly string[];
