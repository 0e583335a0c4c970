import { GigstackError, type Payment, type RequestPaymentInput } from '@gigstack-ui/api';
import { randomKey } from '@gigstack-ui/hooks';
import { createPolling } from './createPolling.js';
import type { PaymentMemory } from './paymentMemory.js';
import type { PaymentOrder } from './PaymentOrder.js';
import { isStillProducing } from '../payment-view/isStillProducing.js';
import { readOrder } from './readOrder.js';
import { stateOfPayment, type PaymentRequestState } from './PaymentRequestState.js';
import { toRequestBody } from './toRequestBody.js';

/** How the machine reaches the API. */
export interface PaymentRequestApi {
  readonly create: (body: RequestPaymentInput) => Promise<Payment>;
  readonly read: (paymentId: string) => Promise<Payment>;
  readonly cancel: (paymentId: string) => Promise<unknown>;
}

/** What a review leaves to choose. */
export type PaymentChoices = Pick<PaymentOrder, 'methods' | 'automation'>;

/** A request for payment from the first look to its end. */
export interface PaymentRequest {
  readonly state: () => PaymentRequestState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows amount and client once more, with what keeps it from being asked for. */
  readonly review: () => void;
  /** Leaves the review; a payment that was asked for stays asked for. */
  readonly close: () => void;
  /** Asks for the payment, once: a second call, a lost answer and a reload all lead to the same payment. `choices` are what was chosen in the review. */
  readonly create: (choices?: PaymentChoices) => Promise<void>;
  /** Withdraws an open request; rejects with the API's refusal and leaves it open. */
  readonly cancel: () => Promise<void>;
  /** Looks at once: something happened, such as a webhook the host forwards. */
  readonly check: () => void;
  /** Starts anew after an end, under a new key; what the processor refused is withdrawn first. */
  readonly startOver: () => Promise<void>;
  /** Follows the payment while the component is on the page; gives back what stops it. */
  readonly start: () => () => void;
}

interface PaymentRequestOptions {
  readonly api: PaymentRequestApi;
  readonly memory: PaymentMemory;
  /** Read when it is needed, so that the review shows the latest. */
  readonly order: () => PaymentOrder;
  readonly limit?: number | undefined;
  /** Waits so many ms between two attempts; tests give a faster one. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** Pauses before the same request is sent again after a lost answer, under the same key. */
const AGAIN_MS = [1_000, 3_000, 8_000];
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Makes the machine; it holds no text and touches no DOM but to know whether somebody looks. */
export function createPaymentRequest({ api, memory, order, limit, pause = wait }: PaymentRequestOptions): PaymentRequest {
  let state: PaymentRequestState = { name: 'idle' };
  let creating: Promise<void> | undefined;
  let users = 0;
  const listeners = new Set<() => void>();
  const polling = createPolling(look);

  function move(next: PaymentRequestState): void {
    state = next;
    if (mayChange(next) && users > 0) polling.start();
    else polling.stop();
    for (const listener of listeners) listener();
  }

  async function look(): Promise<void> {
    const before = state;
    if (!('payment' in before)) return;
    const { payment } = before;
    const isCancelling = before.name === 'open' && before.isCancelling;
    try {
      const next = stateOfPayment(await api.read(payment.id));
      if (isStill(before)) move(next.name === 'open' ? { ...next, isCancelling } : next);
    } catch {
      // The link is out whatever this page can see of it.
      if (isStill(before) && before.name === 'open') move({ name: 'open', payment, isStale: true, isCancelling });
    }
  }

  // A cancellation may have ended it while an answer was under way.
  function isStill(before: PaymentRequestState): boolean {
    return state.name === before.name;
  }

  function toReview(error?: GigstackError): void {
    move({ name: 'review', problems: readOrder(order(), limit).problems, error });
  }

  async function makeOnce(choices: PaymentChoices): Promise<void> {
    const remembered = memory.read() ?? { key: randomKey(), paymentId: undefined };
    // Kept before anything is sent: whoever reloads now sends the same key.
    memory.write(remembered);
    const body = toRequestBody({ ...order(), ...choices }, remembered.key);
    for (const [attempt, ms] of [0, ...AGAIN_MS].entries()) {
      move({ name: 'creating', isUncertain: attempt > 0 });
      await (attempt > 0 ? pause(ms) : undefined);
      try {
        const payment = await api.create(body);
        memory.write({ key: remembered.key, paymentId: payment.id });
        move(stateOfPayment(payment));
        return;
      } catch (error) {
        if (!(error instanceof GigstackError)) throw error;
        // Nothing was made when it was refused; then the words of the refusal are shown, and the next attempt may use the same key.
        if (!isUncertain(error) || attempt === AGAIN_MS.length) {
          toReview(error);
          return;
        }
      }
    }
  }

  async function resume(): Promise<void> {
    const paymentId = memory.read()?.paymentId;
    if (paymentId === undefined || state.name !== 'idle') return;
    try {
      move(stateOfPayment(await api.read(paymentId)));
    } catch (error) {
      // A payment that is gone is nothing to show; one that cannot be read now is looked for when it is asked for again, under its key.
      if (error instanceof GigstackError && error.status === 404) memory.forget();
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    review() {
      if (state.name === 'idle' || state.name === 'review') toReview();
    },
    close() {
      if (state.name === 'review') move({ name: 'idle' });
    },
    create(choices = {}) {
      if (state.name !== 'review' || readOrder(order(), limit).problems.length > 0) return creating ?? Promise.resolve();
      creating ??= makeOnce(choices).finally(() => {
        creating = undefined;
      });
      return creating;
    },
    async cancel() {
      if (state.name !== 'open' || state.isCancelling) return;
      const { payment } = state;
      move({ ...state, isCancelling: true });
      try {
        await api.cancel(payment.id);
      } finally {
        // Done, refused or lost: the payment itself says which.
        await api.read(payment.id).then(
          (now) => move(stateOfPayment(now)),
          () => move({ name: 'open', payment, isStale: true, isCancelling: false }),
        );
      }
    },
    check: () => polling.now(),
    async startOver() {
      // After a refusal of the processor the link may still take money: it is withdrawn first, so that nobody pays twice.
      if (state.name === 'failed') {
        const { payment } = state;
        await api.cancel(payment.id).catch(() => undefined);
        const now = await api.read(payment.id).then(stateOfPayment, () => undefined);
        if (now?.name === 'paid') return move(now);
      }
      memory.forget();
      toReview();
    },
    start() {
      users += 1;
      if (mayChange(state)) polling.start();
      void resume();
      return () => {
        users -= 1;
        if (users === 0) polling.stop();
      };
    },
  };
}

/** Whether another look may tell more: the link is out, its payer may try again after a refusal, or what a payment leads to is still being made. */
function mayChange(state: PaymentRequestState): boolean {
  return state.name === 'open' || state.name === 'failed' || (state.name === 'paid' && isStillProducing(state.payment));
}

/** Whether the payment may have been made although no answer said so. */
function isUncertain({ kind, status }: GigstackError): boolean {
  return kind === 'network' || kind === 'contract' || (status !== undefined && status >= 500);
}
