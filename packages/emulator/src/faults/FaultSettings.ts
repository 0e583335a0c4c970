/** Which of the API's envelopes answers wear: the one each route documents, or the same one everywhere. */
export type EnvelopeVariant =
  | 'documented'
  /** `{ message, data }`, and errors as `{ message, error: code }`. */
  | 'message'
  /** `{ success, message, data, timestamp }`, and errors as `{ success: false, error: { code, message } }`. */
  | 'success'
  /** Lists one level deeper: `{ success, data: { data: [], has_more, next } }`. */
  | 'nested'
  /** As documented, but errors arrive with HTTP 200 and `success: false`. */
  | 'errors-as-200';

/** What receivers do when they are asked to accept a cancellation: nothing (their silence accepts after three business days), or answer at once. */
export type ReceiverManner = 'silent' | 'accepts' | 'rejects';

/** The trouble that stays until it is changed. */
export interface FaultSettings {
  /** Milliseconds every answer waits. */
  latency: number;
  /** Share of the requests, from 0 to 1, that fail with 503 before they have any effect. */
  errorRate: number;
  /** Whether the totals of drafts and invoices come out one cent above the right ones, as from a server that rounds by line. */
  centDrift: boolean;
  /** The envelope of the answers. */
  envelope: EnvelopeVariant;
  /** Whether lists open with a `null` element, as the API's sometimes do. */
  nullElements: boolean;
  /** How receivers answer a cancellation. */
  receiver: ReceiverManner;
}

/** No trouble at all. */
export const noFaults: Readonly<FaultSettings> = {
  latency: 0,
  errorRate: 0,
  centDrift: false,
  envelope: 'documented',
  nullElements: false,
  receiver: 'silent',
};
