import type { CancellationRecord } from '../records/CancellationRecord.js';
import { afterBusinessDays } from './afterBusinessDays.js';

/** How far a cancellation is: none asked for, waiting for the receiver, done (with or without asking), or refused by the receiver. */
export type CancellationState = 'none' | 'pending' | 'accepted' | 'not_required' | 'expired' | 'rejected';

/** Business days the receiver has to answer (RMF 2.7.1.34). */
const daysToAnswer = 3;

/** Until when the receiver may answer, in milliseconds. */
export function answerBefore({ requested_at }: CancellationRecord): number {
  return afterBusinessDays(requested_at, daysToAnswer);
}

/** How far a cancellation is at a moment; a receiver that says nothing in time has accepted (`expired`). */
export function cancellationState(cancellation: CancellationRecord | undefined, now: number): CancellationState {
  if (!cancellation) return 'none';
  if (!cancellation.needs_acceptance) return 'not_required';
  if (cancellation.answer) return cancellation.answer.accepted ? 'accepted' : 'rejected';
  return now >= answerBefore(cancellation) ? 'expired' : 'pending';
}

/** When a cancellation took effect, in milliseconds; undefined when it has not. */
export function canceledAt(cancellation: CancellationRecord | undefined, now: number): number | undefined {
  const state = cancellationState(cancellation, now);
  if (!cancellation || state === 'none' || state === 'pending' || state === 'rejected') return undefined;
  if (state === 'expired') return answerBefore(cancellation);
  return cancellation.answer?.at ?? cancellation.requested_at;
}
