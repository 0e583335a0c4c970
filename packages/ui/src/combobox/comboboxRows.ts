import { matchesText } from './matchesText.js';
import type { ComboboxOwnProps } from './ComboboxOwnProps.js';

/** A line of the list: an item, or the offer to create what was typed. */
export type ComboboxRow<T> = { readonly kind: 'item'; readonly key: string; readonly item: T } | { readonly kind: 'create'; readonly key: string; readonly text: string };

type RowOptions<T> = Pick<ComboboxOwnProps<T>, 'items' | 'itemKey' | 'itemLabel' | 'itemCode' | 'onCreate'>;

/** The lines to show; `narrowBy` is null unless the list is to be narrowed down here. */
export function comboboxRows<T>({ items, itemKey, itemLabel, itemCode, onCreate }: RowOptions<T>, narrowBy: string | null, createText: string): readonly ComboboxRow<T>[] {
  const shown = narrowBy ? items.filter((item) => matchesText(`${itemLabel(item)} ${itemCode?.(item) ?? ''}`, narrowBy)) : items;
  const rows: ComboboxRow<T>[] = shown.map((item) => ({ kind: 'item', key: `item:${itemKey(item)}`, item }));
  if (onCreate) rows.push({ kind: 'create', key: 'create', text: createText });
  return rows;
}
