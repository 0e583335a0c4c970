import type { PaymentOrder } from './PaymentOrder.js';

/** What is kept of a request: its idempotency key and, once there is one, the payment's id. Nothing of the client, the amount or the lines. */
export interface RememberedPayment {
  readonly key: string;
  readonly paymentId: string | undefined;
}

/** Remembers a request across reloads and mounts. */
export interface PaymentMemory {
  readonly read: () => RememberedPayment | undefined;
  readonly write: (remembered: RememberedPayment) => void;
  readonly forget: () => void;
}

/**
 * Remembers in this browser under a name that tells nothing: a digest of scope and order. `requestKey` of the host, when given, stands for
 * the order, so that a changed amount is still the same request. Where storage is full or forbidden it lasts as long as the page.
 */
export function createPaymentMemory(scope: readonly unknown[], order: PaymentOrder, requestKey: string | undefined): PaymentMemory {
  const name = `gigstack-payment:${digest(JSON.stringify([scope, requestKey ?? order]))}`;
  let here: RememberedPayment | undefined;
  return {
    read: () => here ?? (here = parse(attempt((storage) => storage.getItem(name)))),
    write(remembered) {
      here = remembered;
      attempt((storage) => storage.setItem(name, JSON.stringify(remembered)));
    },
    forget() {
      here = undefined;
      attempt((storage) => storage.removeItem(name));
    },
  };
}

function attempt<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(window.localStorage);
  } catch {
    return undefined;
  }
}

function parse(text: string | null | undefined): RememberedPayment | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { key, paymentId } = value as { key?: unknown; paymentId?: unknown };
    if (typeof key !== 'string' || key.length < 16) return undefined;
    return { key, paymentId: typeof paymentId === 'string' ? paymentId : undefined };
  } catch {
    return undefined;
  }
}

/** FNV-1a twice over, 64 bits in all: a name, not a secret. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return hash.toString(36);
    })
    .join('');
}
