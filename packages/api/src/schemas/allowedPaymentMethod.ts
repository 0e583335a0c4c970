import { reading } from './reading.js';

/** How a payment may be made: card, SPEI transfer (`bank`), OXXO, or SPEI by way of Stripe. @source docs, cli, n8n: the API says `bank` and `spei` for one thing */
export type PaymentAllowedMethod = 'card' | 'bank' | 'oxxo' | 'stripe-spei';

/** Both words of the API for a bank transfer are taken; `bank` is sent. @source docs, n8n */
export const allowedPaymentMethodInput = reading<PaymentAllowedMethod, PaymentAllowedMethod | 'spei'>('card or bank or oxxo or stripe-spei', (value) =>
  value === 'spei' ? 'bank' : ['card', 'bank', 'oxxo', 'stripe-spei'].includes(value) ? value : undefined,
);
