/** What a column of a pasted table is taken for. */
export type PasteColumn = 'description' | 'quantity' | 'unit_price' | 'discount' | 'product_key' | 'unit_key' | 'sku' | 'taxes' | 'ignore';

/** Every meaning a column can have, in the order they are offered. */
export const pasteColumns: readonly PasteColumn[] = ['description', 'quantity', 'unit_price', 'discount', 'product_key', 'unit_key', 'sku', 'taxes', 'ignore'];
