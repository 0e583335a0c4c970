import type { ComboboxState } from './ComboboxOwnProps.js';
import { matchesText } from './matchesText.js';

/** Words over some items, and the number of the line they stand over. */
export interface ComboboxGroup {
  readonly heading: string;
  readonly first: number;
}

/** A line of the list: an item, or the offer to create what was typed. */
export type ComboboxRow<T> =
  | { readonly kind: 'item'; readonly key: string; readonly item: T; readonly group: ComboboxGroup | undefined }
  | { readonly kind: 'create'; readonly key: string; readonly text: string };

type RowOptions<T> = Pick<ComboboxState<T>, 'items' | 'itemKey' | 'itemLabel' | 'itemCode' | 'itemGroup' | 'onCreate'>;

/** The lines to show; `narrowBy` is null unless the list is to be narrowed down here. */
export function comboboxRows<T>({ items, itemKey, itemLabel, itemCode, itemGroup, onCreate }: RowOptions<T>, narrowBy: string | null, createText: string): readonly ComboboxRow<T>[] {
  const shown = narrowBy ? items.filter((item) => matchesText(`${itemLabel(item)} ${itemCode?.(item) ?? ''}`, narrowBy)) : items;
  let group: ComboboxGroup | undefined;
  const rows: ComboboxRow<T>[] = shown.map((item, index) => {
    const heading = itemGroup?.(item);
    if (heading !== group?.heading) group = heading === undefined ? undefined : { heading, first: index };
    return { kind: 'item', key: `item:${itemKey(item)}`, item, group };
  });
  if (onCreate) rows.push({ kind: 'create', key: 'create', text: createText });
  return rows;
}
