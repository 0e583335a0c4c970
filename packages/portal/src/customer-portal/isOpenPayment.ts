import type { Payment } from '@gigstack-ui/api';

const OPEN = new Set(['requires_payment_method', 'pending', 'processing']);

/** Whether a payment still waits for the customer's money. Only the API says that one has expired, never a clock of ours. */
export function isOpenPayment({ status }: Payment): boolean {
  return status !== undefined && OPEN.has(status);
}
