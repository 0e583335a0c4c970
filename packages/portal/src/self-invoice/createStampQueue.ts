import { GigstackError, type Receipt } from '@gigstack-ui/api';

/** How one receipt fares. */
export type StampStep =
  | { readonly state: 'waiting' }
  | { readonly state: 'stamping' }
  /** `invoiceId` is the invoice's UUID when the API told it; `already` means that somebody had invoiced it before. */
  | { readonly state: 'stamped'; readonly invoiceId: string | undefined; readonly already: boolean }
  /** Refused: nothing was issued, and the receipt may be tried again. */
  | { readonly state: 'failed'; readonly error: GigstackError }
  /** The answer was lost and looking has not told either: it must not be sent again from here. */
  | { readonly state: 'unknown' };

/** The receipts of one run, in order, and how each fares. */
export type StampSteps = ReadonlyMap<string, StampStep>;

/** A run of self-invoicing: receipts are stamped one by one, since each becomes an invoice of its own. */
export interface StampQueue {
  readonly steps: () => StampSteps;
  readonly subscribe: (listener: () => void) => () => void;
  /** Stamps these and no others; one run at a time, a second call while one is under way does nothing. */
  readonly run: (receiptIds: readonly string[]) => Promise<void>;
}

interface QueueOptions {
  readonly stamp: (receiptId: string) => Promise<{ readonly invoice_id?: string | undefined }>;
  readonly read: (receiptId: string) => Promise<Receipt>;
  /** Waits so many ms; tests give a faster one. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** The API may need a moment until it shows what a stamp did. */
const LOOKS_MS = [1_000, 3_000, 6_000];
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Makes a queue. A stamp is sent once; after a lost answer the receipt is read until it says whether it became an invoice. */
export function createStampQueue({ stamp, read, pause = wait }: QueueOptions): StampQueue {
  let steps: StampSteps = new Map();
  let isRunning = false;
  const listeners = new Set<() => void>();

  function set(receiptId: string, step: StampStep): void {
    steps = new Map(steps).set(receiptId, step);
    for (const listener of listeners) listener();
  }

  async function stampOne(receiptId: string): Promise<StampStep> {
    try {
      const { invoice_id } = await stamp(receiptId);
      return { state: 'stamped', invoiceId: invoice_id, already: false };
    } catch (cause) {
      if (!(cause instanceof GigstackError)) throw cause;
      return isRefusal(cause) ? afterRefusal(receiptId, cause) : look(receiptId);
    }
  }

  /** "Already invoiced" and "no such receipt any more" are refusals too: the receipt tells them from the rest. */
  async function afterRefusal(receiptId: string, error: GigstackError): Promise<StampStep> {
    const receipt = await read(receiptId).catch(() => undefined);
    return receipt?.status === 'invoiced' ? { state: 'stamped', invoiceId: receipt.invoice_id, already: true } : { state: 'failed', error };
  }

  async function look(receiptId: string): Promise<StampStep> {
    for (const ms of LOOKS_MS) {
      await pause(ms);
      const receipt = await read(receiptId).catch(() => undefined);
      if (receipt?.status === 'invoiced') return { state: 'stamped', invoiceId: receipt.invoice_id, already: false };
    }
    return { state: 'unknown' };
  }

  return {
    steps: () => steps,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async run(receiptIds) {
      if (isRunning) return;
      isRunning = true;
      try {
        for (const id of receiptIds) set(id, { state: 'waiting' });
        for (const id of receiptIds) {
          set(id, { state: 'stamping' });
          set(id, await stampOne(id));
        }
      } finally {
        isRunning = false;
      }
    },
  };
}

/** Whether the server certainly did nothing: it answered, and with a refusal of its own. */
function isRefusal({ kind, status }: GigstackError): boolean {
  return kind === 'input' || (kind === 'api' && status !== undefined && status >= 400 && status < 500 && status !== 408);
}
