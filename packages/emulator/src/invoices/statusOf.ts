import { canceledAt } from '../cancellation/cancellationState.js';
import type { CancellationRecord } from '../records/CancellationRecord.js';

/** Whether a stamped document stands at a moment. */
export function statusOf({ cancellation }: { cancellation?: CancellationRecord }, now: number): 'valid' | 'canceled' {
  return canceledAt(cancellation, now) === undefined ? 'valid' : 'canceled';
}
