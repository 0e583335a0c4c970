import { useState } from 'react';

/**
 * A choice of this person: kept per tab, so that two tabs can show two teams, and as the start of the next tab.
 * A kept value that is no longer offered counts as none.
 */
export function usePreference<Value extends string>(name: string, offered: readonly Value[], otherwise: Value): [Value, (value: Value) => void] {
  const key = `nomada.${name}`;
  const [chosen, setChosen] = useState(() => read('sessionStorage', key) ?? read('localStorage', key));
  const choose = (value: Value) => {
    setChosen(value);
    write('sessionStorage', key, value);
    write('localStorage', key, value);
  };
  return [offered.find((value) => value === chosen) ?? otherwise, choose];
}

type Kept = 'sessionStorage' | 'localStorage';

// A browser may refuse storage altogether, even to name it; a preference is not worth an error.
function read(storage: Kept, key: string): string | undefined {
  try {
    return window[storage].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage: Kept, key: string, value: string): void {
  try {
    window[storage].setItem(key, value);
  } catch {
    // Kept in memory only.
  }
}
