'use client';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveOptions, AutosaveSnapshot } from './Autosave.js';
import { createAutosave } from './createAutosave.js';

/** What a screen needs of an autosave. */
export type UseAutosaveResult = AutosaveSnapshot & Pick<Autosave, 'changed' | 'flush' | 'retry' | 'pause' | 'resume' | 'discard'>;

/** Saves by itself while mounted, and once more on unmount; `save` is always the newest given. */
export function useAutosave(options: AutosaveOptions): UseAutosaveResult {
  const [autosave] = useState(() => createAutosave(options));
  useEffect(() => autosave.configure(options));
  useEffect(() => autosave.start(), [autosave]);
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.getState, autosave.getState);
  return useMemo(() => {
    const { changed, flush, retry, pause, resume, discard } = autosave;
    return { ...snapshot, changed, flush, retry, pause, resume, discard };
  }, [autosave, snapshot]);
}
