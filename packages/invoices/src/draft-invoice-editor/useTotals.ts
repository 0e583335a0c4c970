'use client';
import type { Summary } from '@gigstack-ui/cfdi';
import { useCallback, useSyncExternalStore } from 'react';
import type { DraftSession } from './model/createDraftSession.js';

/** The totals of the form, moving with each key. */
export function useTotals({ totals }: Pick<DraftSession, 'totals'>): Summary {
  return useSyncExternalStore(totals.subscribe, totals.current, totals.current);
}

/** The amount of one line with six decimals; undefined while quantity or price is not a number. */
export function useLineAmount({ totals, onLine }: Pick<DraftSession, 'totals' | 'onLine'>, id: string): string | undefined {
  const subscribe = useCallback((listener: () => void) => onLine(id, listener), [id, onLine]);
  const amount = useCallback(() => totals.amountOf(id), [totals, id]);
  return useSyncExternalStore(subscribe, amount, amount);
}
