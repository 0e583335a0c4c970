import type { Clock } from '../clock/createClock.js';
import type { FaultPlan } from '../faults/createFaults.js';
import type { Database } from '../store/Database.js';
import type { Dispatcher } from '../webhooks/createDispatcher.js';

/** What every answer is made from. */
export interface Surroundings {
  database: Database;
  faults: FaultPlan;
  clock: Clock;
  dispatcher: Dispatcher;
  /** Where file addresses point; the origin of each request when undefined. */
  origin: string | undefined;
  onError: ((error: unknown) => void) | undefined;
}
