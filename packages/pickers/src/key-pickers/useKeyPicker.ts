'use client';
import type { CatalogName, CatalogRow } from '@gigstack-ui/api';
import { useState } from 'react';
import type { CatalogSource } from '../catalog-source/CatalogSource.js';
import type { PickerProps } from '../choice/PickerProps.js';
import { useChoice } from '../choice/useChoice.js';
import type { KeyItem } from './KeyItem.js';
import { useKeyItems } from './useKeyItems.js';
import { useKeyMemory } from './useKeyMemory.js';
import { useNamedKey } from './useNamedKey.js';

/** What the picker of a large catalog is made of. */
export interface KeyPickerOptions extends Pick<PickerProps<string, CatalogRow>, 'value' | 'defaultValue' | 'onValueChange'> {
  catalog: CatalogName;
  /** Who searches; the host's server unless told. `createCatalogWorker` makes one that stays in the page. */
  source?: CatalogSource | undefined;
  /** Keys offered before anything is typed, after the person's own. */
  common: readonly CatalogRow[];
}

/** The picker of a large catalog without its looks. */
export interface KeyPickerModel {
  /** The chosen code, '' when none is. */
  readonly code: string;
  /** The chosen key with its words; until they are known the code stands for them. */
  readonly row: CatalogRow | null;
  /** False when no catalog has the chosen code. */
  readonly isKnown: boolean;
  /** Answers to what is typed; before anything is, the person's own keys and the common ones. */
  readonly items: readonly KeyItem[];
  /** The items answer an older text. */
  readonly isLoading: boolean;
  readonly isFailed: boolean;
  readonly isFavourite: boolean;
  readonly type: (text: string) => void;
  /** Chooses a key, remembers that it was used; null chooses none. */
  readonly choose: (row: CatalogRow | null) => void;
  /** Marks the chosen key, or takes its mark away. */
  readonly toggleFavourite: () => void;
  /** Back to the first choice, for a form that is reset. */
  readonly reset: () => void;
}

/** Search, memory and choice of a picker of the large catalogs. */
export function useKeyPicker({ catalog, source, common, value, defaultValue, onValueChange }: KeyPickerOptions): KeyPickerModel {
  const [typed, type] = useState('');
  const { code, choose, reset } = useChoice<string, CatalogRow>({ value, defaultValue, onValueChange });
  const memory = useKeyMemory(catalog);
  const found = useKeyItems({ catalog, source, typed, memory, common });
  const named = useNamedKey(source, catalog, code, [...found.items, ...common]);
  return {
    ...found,
    ...named,
    code,
    isFavourite: memory.favourites.includes(code),
    type,
    choose(row) {
      if (row) memory.use(row.code);
      choose(row?.code ?? '', row ? { code: row.code, name: row.name } : undefined);
    },
    toggleFavourite: () => memory.toggleFavourite(code),
    reset,
  };
}
