import * as z from 'zod/mini';

/** How a payment may be made: card, OXXO or SPEI through Stripe, or a bank transfer (SPEI) without it. */
export type PaymentMethod = 'card' | 'oxxo' | 'stripe-spei' | 'bank';

/** Methods as they are sent; `spei` is another word for `bank`. */
export const methodsInput = z.optional(z.array(z.enum(['card', 'oxxo', 'stripe-spei', 'bank', 'spei'])).check(z.minLength(1), z.maxLength(10)));

/** Each method once, in one word. */
export function methodsOf(words: z.infer<typeof methodsInput>, otherwise: PaymentMethod[]): PaymentMethod[] {
  return words ? [...new Set(words.map((word) => (word === 'spei' ? 'bank' : word)))] : otherwise;
}

/** Whether the method goes through Stripe. */
export function needsStripe(method: PaymentMethod): boolean {
  return method !== 'bank';
}

/** The form of payment (c_FormaPago) that a method is on an invoice. */
export const formOfMethod: Readonly<Record<PaymentMethod, string>> = { card: '04', oxxo: '01', 'stripe-spei': '03', bank: '03' };
