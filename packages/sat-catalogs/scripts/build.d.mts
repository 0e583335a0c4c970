/** Generated files that differ from what the sources give. */
export function staleFiles(): Promise<readonly string[]>;
