export { PaymentRequestButton, type PaymentRequestButtonProps, type PaymentRequestHandle } from './PaymentRequestButton.js';
export type { PaymentRequestEvent } from './PaymentRequestEvent.js';
