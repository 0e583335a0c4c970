import type { GigstackError, Payment } from '@gigstack-ui/api';
import type { PaymentProblem } from './readOrder.js';

/** Where a request for payment stands. The names are the whole of it: a screen draws one of these. */
export type PaymentRequestState =
  /** Nothing was asked for yet. */
  | { readonly name: 'idle' }
  /** Amount and client are shown once more; with `problems` it cannot be asked for. `error` is why the last attempt was refused. */
  | { readonly name: 'review'; readonly problems: readonly PaymentProblem[]; readonly error: GigstackError | undefined }
  /** Being made; `isUncertain` once an answer was lost and the same request is sent again under the same key. */
  | { readonly name: 'creating'; readonly isUncertain: boolean }
  /** The link is out. `isStale` while the last look at it failed; `isCancelling` while it is being withdrawn. */
  | { readonly name: 'open'; readonly payment: Payment; readonly isStale: boolean; readonly isCancelling: boolean }
  | { readonly name: 'paid'; readonly payment: Payment }
  | { readonly name: 'cancelled'; readonly payment: Payment }
  /** Only when the API says so, never from a clock of ours. */
  | { readonly name: 'expired'; readonly payment: Payment }
  | { readonly name: 'failed'; readonly payment: Payment };

/** The names alone. */
export type PaymentRequestName = PaymentRequestState['name'];

/** The state a payment is in, as the API tells it. */
export function stateOfPayment(payment: Payment): PaymentRequestState {
  switch (payment.status) {
    case 'succeeded':
    case 'refunded':
      return { name: 'paid', payment };
    case 'canceled':
      return { name: 'cancelled', payment };
    case 'expired':
      return { name: 'expired', payment };
    case 'failed':
      return { name: 'failed', payment };
    default:
      return { name: 'open', payment, isStale: false, isCancelling: false };
  }
}
