import type { Clock } from '../clock/createClock.js';
import type { Database } from '../store/Database.js';
import { deliverOnce, type Deliver } from './deliverOnce.js';
import type { DeliveryRecord } from './DeliveryRecord.js';

/** Sends what `notify` wrote. */
export interface Dispatcher {
  /** Looks for deliveries that are due and makes an appointment for the rest; costs next to nothing when there are none. */
  wake(): void;
  /** Resolves when no attempt is under way and none is due. */
  settled(): Promise<void>;
  stop(): void;
}

const second = 1000;
/** How long after each failed attempt the next one comes; after the last one the delivery has failed. */
const delays = [second, 5 * second, 30 * second, 120 * second, 600 * second, 3600 * second];

/** A dispatcher over a database; a delivery that a restart interrupted is made again, so who receives may hear it twice. */
export function createDispatcher(database: Database, clock: Clock, deliver: Deliver | undefined): Dispatcher {
  const underWay = new Map<string, Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const attempt = async (delivery: DeliveryRecord, partition: string): Promise<void> => {
    const webhook = database.webhooks.get(partition, delivery.webhook);
    const outcome = await deliverOnce(delivery, webhook, deliver, clock.now());
    if (stopped) return;
    const attempts = [...delivery.attempts, outcome.attempt];
    const delay = outcome.isFinal ? undefined : delays[attempts.length - 1];
    const isDelivered = outcome.attempt.error === null;
    database.transaction(() => {
      const next = isDelivered || delay === undefined ? null : clock.now() + delay;
      const status = isDelivered ? 'delivered' : next === null ? 'failed' : 'pending';
      database.deliveries.put(partition, { ...delivery, attempts, status, next_attempt_at: next });
      if (next === null) database.deliveryQueue.remove(delivery.id);
    });
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    let soonest = Infinity;
    for (const id of database.deliveryQueue.ids()) {
      if (underWay.has(id)) continue;
      const found = database.deliveries.locate(id);
      if (!found) continue;
      const wait = (found.document.next_attempt_at ?? 0) - clock.now();
      if (wait > 0) soonest = Math.min(soonest, wait);
      else start(id, found.document, found.partition);
    }
    if (soonest < Infinity) {
      timer = setTimeout(wake, Math.min(soonest, 3600 * second));
      letGo(timer);
    }
  };

  const start = (id: string, delivery: DeliveryRecord, partition: string): void => {
    const work = attempt(delivery, partition).finally(() => {
      underWay.delete(id);
      wake();
    });
    underWay.set(id, work);
  };

  return {
    wake,
    async settled() {
      wake();
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** In Node an appointment must not keep the process alive; in a page timers are numbers. */
function letGo(timer: unknown): void {
  if (isObject(timer)) timer.unref?.();
}

function isObject(timer: unknown): timer is { unref?: () => void } {
  return typeof timer === 'object' && timer !== null;
}
