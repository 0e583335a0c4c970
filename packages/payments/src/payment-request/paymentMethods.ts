import type { PaymentAllowedMethod } from '@gigstack-ui/api';

/** Why a way to pay cannot be offered. */
export type MethodRefusal = 'needs_stripe' | 'only_pesos' | 'over_limit';

/** One way to pay, and whether it can be offered for this amount by this team. */
export interface MethodOffer {
  readonly method: PaymentAllowedMethod;
  readonly refusal: MethodRefusal | undefined;
}

/** What a voucher at the counter takes at most, in MXN. */
export const OXXO_LIMIT = 10_000;
const NEEDS_STRIPE: readonly PaymentAllowedMethod[] = ['card', 'oxxo', 'stripe-spei'];

interface OfferContext {
  readonly currency: string;
  readonly total: number;
  /** Undefined while it is not known: then gigstack decides. */
  readonly hasStripe: boolean | undefined;
  /** What the host allows; all unless told. */
  readonly methods?: readonly PaymentAllowedMethod[] | undefined;
}

const ALL: readonly PaymentAllowedMethod[] = ['card', 'bank', 'oxxo'];

/** The ways to pay in the order they are shown, each with the reason it cannot be used, if any. */
export function offerMethods({ currency, total, hasStripe, methods = ALL }: OfferContext): MethodOffer[] {
  return methods.map((method) => {
    if (hasStripe === false && NEEDS_STRIPE.includes(method)) return { method, refusal: 'needs_stripe' };
    if (currency !== 'MXN' && method !== 'card') return { method, refusal: 'only_pesos' };
    return { method, refusal: method === 'oxxo' && total > OXXO_LIMIT ? 'over_limit' : undefined };
  });
}
