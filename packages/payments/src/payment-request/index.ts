export { PaymentRequestButton, type PaymentRequestButtonProps, type PaymentRequestHandle } from './PaymentRequestButton.js';
export type { PaymentRequestEvent } from './PaymentRequestEvent.js';
export type { PaymentRequestSlot, PaymentRequestSlotProps, PaymentRequestSlots } from './PaymentRequestSlots.js';
