import type { CatalogName, GigstackClient } from '@gigstack-ui/api';
import { scopePrefix, scopeStorage } from '@gigstack-ui/hooks';

/** Keys a person marked and keys they used last, newest first; codes of the SAT and nothing else. */
export interface RememberedKeys {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
}

/** What the browser remembers of a catalog for one team and person. */
export interface KeyMemory {
  readonly read: () => RememberedKeys;
  readonly use: (code: string) => void;
  readonly toggleFavourite: (code: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const noKeys: RememberedKeys = { favourites: [], recent: [] };

const MOST_RECENT = 6;
const MOST_FAVOURITES = 12;

const memories = new WeakMap<GigstackClient, Map<CatalogName, KeyMemory>>();

/** The memory of a client for a catalog; every picker of the page shares it, and it ends with the client. */
export function keyMemoryOf(client: GigstackClient, name: CatalogName): KeyMemory {
  const ofClient = memories.get(client) ?? new Map<CatalogName, KeyMemory>();
  memories.set(client, ofClient);
  const memory = ofClient.get(name) ?? createKeyMemory(scopeStorage(client), `${scopePrefix(client)}keys/${name}`);
  ofClient.set(name, memory);
  return memory;
}

/** A memory under one key of a storage; without one it lasts as long as the page. */
export function createKeyMemory(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, storageKey: string): KeyMemory {
  const listeners = new Set<() => void>();
  let keys = restore(storage, storageKey);

  function keep(next: RememberedKeys): void {
    keys = next;
    for (const listener of listeners) listener();
    try {
      storage?.setItem(storageKey, JSON.stringify(next));
    } catch {
      // Full or forbidden: remembered until the page goes.
    }
  }

  return {
    read: () => keys,
    use: (code) => keep({ ...keys, recent: first(code, keys.recent, MOST_RECENT) }),
    toggleFavourite: (code) =>
      keep({ ...keys, favourites: keys.favourites.includes(code) ? keys.favourites.filter((one) => one !== code) : first(code, keys.favourites, MOST_FAVOURITES) }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function first(code: string, codes: readonly string[], most: number): readonly string[] {
  return [code, ...codes.filter((one) => one !== code)].slice(0, most);
}

/** What is stored may have been written by anybody: only what looks like a code of the SAT is taken. */
function restore(storage: Pick<Storage, 'getItem'> | undefined, storageKey: string): RememberedKeys {
  try {
    const stored = JSON.parse(storage?.getItem(storageKey) ?? '{}') as Partial<Record<keyof RememberedKeys, unknown>>;
    return { favourites: codesOf(stored.favourites, MOST_FAVOURITES), recent: codesOf(stored.recent, MOST_RECENT) };
  } catch {
    return noKeys;
  }
}

function codesOf(list: unknown, most: number): readonly string[] {
  return Array.isArray(list) ? list.filter((code): code is string => typeof code === 'string' && /^[A-Z0-9]{2,8}$/.test(code)).slice(0, most) : [];
}
