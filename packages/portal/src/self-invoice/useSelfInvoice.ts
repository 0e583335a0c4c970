'use client';
import type { Receipt } from '@gigstack-ui/api';
import * as receipts from '@gigstack-ui/api/receipts';
import { useGigstack, useReceipts, useStampReceipt, type PagesResult } from '@gigstack-ui/hooks';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { createStampQueue, type StampSteps } from './createStampQueue.js';

/** Self-invoicing without a screen: what may be invoiced, what is chosen, and how a run fares. */
export interface SelfInvoice {
  /** Receipts that wait for their invoice, page by page. */
  readonly pending: PagesResult<Receipt>;
  /** The chosen ones that are still pending, in the order of the list. */
  readonly chosen: readonly Receipt[];
  /** Amount of the chosen ones, one row per currency. */
  readonly totals: readonly { readonly currency: string; readonly total: number }[];
  readonly choose: (receiptId: string, isChosen: boolean) => void;
  readonly chooseAll: (isChosen: boolean) => void;
  /** Stamps what is chosen, one by one. */
  readonly stampChosen: () => Promise<void>;
  /** Stamps again what was refused, and nothing else. */
  readonly stampFailed: () => Promise<void>;
  /** The run's receipts as they were when it started, and how each fares; empty before the first run. */
  readonly run: readonly Receipt[];
  readonly steps: StampSteps;
  readonly isRunning: boolean;
  /** Puts the run away; what it issued stays issued. */
  readonly finish: () => void;
}

const none: readonly Receipt[] = [];

/** Self-invoicing for the client of the portal. Choice and run live in this hook: keep it above what a session screen may cover. */
export function useSelfInvoice(): SelfInvoice {
  const client = useGigstack();
  const pending = useReceipts({ status: 'pending', limit: 100 });
  const { mutateAsync: stamp } = useStampReceipt();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [run, setRun] = useState(none);
  const [isRunning, setRunning] = useState(false);
  const [queue] = useState(() =>
    createStampQueue({ stamp: (id) => stamp({ id, body: { stamp_to: 'client' } }), read: (id) => client.call(receipts.get, { params: { id } }) }),
  );
  const steps = useSyncExternalStore(queue.subscribe, queue.steps, queue.steps);
  const chosen = pending.items.filter(({ id }) => ids.has(id));

  const choose = useCallback((receiptId: string, isChosen: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      if (isChosen) after.add(receiptId);
      else after.delete(receiptId);
      return after;
    });
  }, []);

  const start = async (list: readonly Receipt[]) => {
    setRunning(true);
    try {
      await queue.run(list.map(({ id }) => id));
    } finally {
      setRunning(false);
      void pending.refetch();
    }
  };

  return {
    pending,
    chosen,
    totals: totalsOf(chosen),
    choose,
    chooseAll: (isChosen) => setIds(new Set(isChosen ? pending.items.map(({ id }) => id) : [])),
    stampChosen: () => {
      setRun(chosen);
      return start(chosen);
    },
    stampFailed: () => start(run.filter(({ id }) => steps.get(id)?.state === 'failed')),
    run,
    steps,
    isRunning,
    finish: () => {
      setRun(none);
      setIds(new Set());
    },
  };
}

function totalsOf(list: readonly Receipt[]): { currency: string; total: number }[] {
  const sums = new Map<string, number>();
  // In cents: these are final amounts, and a sum of binary fractions would show their dust.
  for (const { currency = 'MXN', total = 0 } of list) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(total * 100));
  return [...sums].map(([currency, cents]) => ({ currency, total: cents / 100 }));
}
