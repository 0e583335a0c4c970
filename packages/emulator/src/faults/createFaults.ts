import { noFaults, type FaultSettings } from './FaultSettings.js';

/** How a request is made to fail. */
export interface Failure {
  /** How many requests in a row; 1 unless told. */
  times?: number;
  /** HTTP status; 503 unless told. */
  status?: number;
  /** JSON body; the API's error shape with `service_unavailable` unless told. */
  body?: unknown;
}

/** Trouble on order, for tests and demos. */
export interface Faults extends FaultSettings {
  /** The next requests to the endpoint (an id such as `drafts.update`, or `*` for any) fail before they have any effect. */
  failNext(endpointId: string, failure?: Failure): void;
  /** The next requests to the endpoint (or `*`) take effect, but their answer never arrives: `fetch` rejects as a broken connection does. */
  loseAnswer(endpointId: string, times?: number): void;
  /** Back to no trouble at all. */
  clear(): void;
}

/** What awaits one request. */
export interface Fate {
  failure?: Failure;
  answerLost: boolean;
}

/** The faults and the way to draw the fate of a request. */
export interface FaultPlan extends Faults {
  draw(endpointId: string): Fate;
}

/** A plan of faults that starts with the given trouble. */
export function createFaults(initial: Partial<FaultSettings> = {}): FaultPlan {
  const failures = new Map<string, Failure[]>();
  const losses = new Map<string, number>();
  const isLost = (endpointId: string): boolean => {
    const left = losses.get(endpointId) ?? 0;
    losses.set(endpointId, Math.max(0, left - 1));
    return left > 0;
  };
  return {
    ...noFaults,
    ...initial,
    failNext(endpointId, failure = {}) {
      const added = Array.from({ length: failure.times ?? 1 }, () => failure);
      failures.set(endpointId, [...(failures.get(endpointId) ?? []), ...added]);
    },
    loseAnswer(endpointId, times = 1) {
      losses.set(endpointId, (losses.get(endpointId) ?? 0) + times);
    },
    clear() {
      Object.assign(this, noFaults);
      failures.clear();
      losses.clear();
    },
    draw(endpointId) {
      const failure = failures.get(endpointId)?.shift() ?? failures.get('*')?.shift();
      if (failure) return { failure, answerLost: false };
      if (this.errorRate > 0 && Math.random() < this.errorRate) return { failure: {}, answerLost: false };
      return { answerLost: isLost(endpointId) || isLost('*') };
    },
  };
}
