import { useState } from 'react';

/**
 * A choice of this person: kept per tab, so that two tabs can show two teams, and as the start of the next tab.
 * A kept value that is no longer offered counts as none.
 */
export function usePreference<Value extends string>(name: string, offered: readonly Value[], otherwise: Value): [Value, (value: Value) => void] {
  const key = `nomada.${name}`;
  const [chosen, setChosen] = useState(() => read(window.sessionStorage, key) ?? read(window.localStorage, key));
  const choose = (value: Value) => {
    setChosen(value);
    write(window.sessionStorage, key, value);
    write(window.localStorage, key, value);
  };
  return [offered.find((value) => value === chosen) ?? otherwise, choose];
}

// A browser may refuse storage altogether; a preference is not worth an error.
function read(storage: Storage, key: string): string | undefined {
  try {
    return storage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage: Storage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    // Kept in memory only.
  }
}
