import { createClock, type Clock } from './clock/createClock.js';
import { createFaults, type Faults } from './faults/createFaults.js';
import type { FaultSettings } from './faults/FaultSettings.js';
import { answerRequest } from './http/answerRequest.js';
import { plantSeeds } from './seeds/plantSeeds.js';
import { createDatabase } from './store/Database.js';
import { memoryStore } from './store/memoryStore.js';
import type { Store } from './store/Store.js';
import { createDispatcher } from './webhooks/createDispatcher.js';
import type { Deliver } from './webhooks/deliverOnce.js';

/** How an emulator is made; nothing is required. */
export interface EmulatorOptions {
  /** Where documents are kept; memory unless told. */
  store?: Store;
  /** Whether an empty store gets clients, services and invoices beside its teams; it does unless told. */
  seed?: boolean;
  /** The clock, in milliseconds since the epoch. */
  now?: () => number;
  /** Where file addresses point, such as `http://127.0.0.1:4010`; the origin of each request unless told. */
  origin?: string;
  /** Told of what made the emulator answer 500, which would be a defect of its own. */
  onError?: (error: unknown) => void;
  /** Faults from the start. */
  faults?: Partial<FaultSettings>;
  /** Posts to webhooks; unless told, `fetch`, and only to addresses of this machine. */
  deliver?: Deliver;
}

/** A local gigstack. */
export interface Emulator {
  /** Answers `/v2/*` as the API does, and the pages and files whose addresses it hands out. Rejects only when a fault loses the answer or the caller aborts. */
  fetch(request: Request): Promise<Response>;
  /** Trouble on order. */
  readonly faults: Faults;
  /** The time as the emulator sees it. */
  readonly clock: Clock;
  /** Resolves when every webhook delivery that is due has been attempted. */
  delivered(): Promise<void>;
  /** Stops delivering and lets go of the store. */
  close(): void;
}

/** Makes a local gigstack, seeded with two teams when its store is empty. All it issues is a test without fiscal validity. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { store = memoryStore(), seed = true, now = Date.now, origin, onError, faults: initial, deliver } = options;
  const database = createDatabase(store);
  const faults = createFaults(initial);
  const clock = createClock(now);
  const dispatcher = createDispatcher(database, clock, deliver);
  plantSeeds(database, clock.now(), seed);
  dispatcher.wake();
  return {
    fetch: (request) => answerRequest(request, { database, faults, clock, dispatcher, origin, onError }),
    faults,
    clock,
    delivered: () => dispatcher.settled(),
    close() {
      dispatcher.stop();
      store.close();
    },
  };
}
