'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { DraftSession } from './model/createDraftSession.js';

/** Whether the server, whose figure is the truth, came to the same total; `none` while there is unsaved work, or nothing to compare. */
export type ServerVerdict = 'none' | 'equal' | 'different';

/** The comparison that follows each save; a key changes nothing of it. */
export function useServerVerdict({ autosave, totals, state }: Pick<DraftSession, 'autosave' | 'totals' | 'state'>): ServerVerdict {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [autosave.subscribe(listener), totals.subscribe(listener), state.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [autosave, state, totals],
  );
  const verdict = useCallback((): ServerVerdict => {
    const total = Number(totals.current().total);
    const stored = state.getState().stored?.total;
    if (autosave.getState().state !== 'saved' || stored === undefined || total === 0) return 'none';
    return total === stored ? 'equal' : 'different';
  }, [autosave, state, totals]);
  return useSyncExternalStore(subscribe, verdict, verdict);
}
