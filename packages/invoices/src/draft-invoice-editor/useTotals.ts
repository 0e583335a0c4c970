'use client';
import type { Summary } from '@gigstack-ui/cfdi';
import { useCallback, useSyncExternalStore } from 'react';
import { lineOf } from './draftInvoiceForm.js';
import type { DraftSession } from './model/createDraftSession.js';
import { readDiscount } from './model/readDiscount.js';

/** The totals of the form, moving with each key. */
export function useTotals({ totals }: Pick<DraftSession, 'totals'>): Summary {
  return useSyncExternalStore(totals.subscribe, totals.current, totals.current);
}

/** The total alone; the component renders again only when this figure is another, and `subscribe` tells of it. */
export function useTotal({ totals }: Pick<DraftSession, 'totals'>, subscribe: DraftSession['totals']['subscribe']): string {
  const total = useCallback(() => totals.current().total, [totals]);
  return useSyncExternalStore(subscribe, total, total);
}

/** The amount of one line with six decimals; undefined while quantity or price is not a number. */
export function useLineAmount({ totals, onLine }: Pick<DraftSession, 'totals' | 'onLine'>, id: string): string | undefined {
  const subscribe = useCallback((listener: () => void) => onLine(id, listener), [id, onLine]);
  const amount = useCallback(() => totals.amountOf(id), [totals, id]);
  return useSyncExternalStore(subscribe, amount, amount);
}

/** What the discount of one line comes to, percentages included; undefined while it is not a number. */
export function useLineDiscount({ form, onLine }: Pick<DraftSession, 'form' | 'onLine'>, id: string): string | undefined {
  const subscribe = useCallback((listener: () => void) => onLine(id, listener), [id, onLine]);
  const discount = useCallback(() => {
    const line = lineOf(form.getState(), id);
    return line?.discount ? readDiscount(line).value : undefined;
  }, [form, id]);
  return useSyncExternalStore(subscribe, discount, discount);
}
