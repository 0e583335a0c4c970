import { answerRequest } from './http/answerRequest.js';
import { createFaults, type Faults } from './faults/createFaults.js';
import { plantSeeds } from './seeds/plantSeeds.js';
import { createDatabase } from './store/Database.js';
import { memoryStore } from './store/memoryStore.js';
import type { Store } from './store/Store.js';

/** How an emulator is made; nothing is required. */
export interface EmulatorOptions {
  /** Where documents are kept; memory unless told. */
  store?: Store;
  /** The clock, in milliseconds since the epoch. */
  now?: () => number;
  /** Where file addresses point, such as `http://127.0.0.1:4010`; the origin of each request unless told. */
  origin?: string;
  /** Told of what made the emulator answer 500, which would be a defect of its own. */
  onError?: (error: unknown) => void;
  /** Faults from the start. */
  faults?: Partial<Pick<Faults, 'latency' | 'centDrift'>>;
}

/** A local gigstack. */
export interface Emulator {
  /** Answers `/v2/*` as the API does, and the signed addresses of its own files. Rejects only when a fault loses the answer or the caller aborts. */
  fetch(request: Request): Promise<Response>;
  /** Trouble on order. */
  readonly faults: Faults;
  /** Lets go of the store. */
  close(): void;
}

/** Makes a local gigstack, seeded with two teams when its store is empty. All it issues is a test without fiscal validity. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { store = memoryStore(), now = Date.now, origin, onError, faults: initial } = options;
  const database = createDatabase(store);
  const faults = createFaults(initial);
  plantSeeds(database, now());
  return {
    fetch: (request) => answerRequest(request, { database, faults, now, origin, onError }),
    faults,
    close: () => store.close(),
  };
}
