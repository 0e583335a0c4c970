/** Why an invoice is canceled: 01 errors, replaced by another; 02 errors, not replaced; 03 it never took place; 04 it is in a global invoice. */
export type CancellationMotive = '01' | '02' | '03' | '04';

/** A request to cancel. Times in milliseconds. */
export interface CancellationRecord {
  motive: CancellationMotive;
  /** UUID of the document that stands in its place. */
  substitution?: string;
  requested_at: number;
  /** Whether the receiver is asked first. */
  needs_acceptance: boolean;
  /** What the receiver said; without an answer its silence accepts in time. */
  answer?: { accepted: boolean; at: number };
}
