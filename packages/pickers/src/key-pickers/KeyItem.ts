import type { CatalogRow } from '@gigstack-ui/api';

/** Over which words a key stands in the list; undefined among the answers to a text when none of them is the person's own. */
export type KeyGroup = 'favourites' | 'recent' | 'common' | 'yours' | 'others' | undefined;

/** A line of a key picker. */
export interface KeyItem extends CatalogRow {
  readonly group: KeyGroup;
  /** A key of a whole class of products, which ends in 00. */
  readonly isClass: boolean;
  /** Name of the class a key belongs to, where it is in the list. */
  readonly className: string | undefined;
}
