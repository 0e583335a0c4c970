import type { Payment } from '@gigstack-ui/api';

/** Whether a payment that was received still owes its document: its automation has neither issued nor refused one. */
export function isStillProducing({ status, automation_type, automation_error, invoices = [], receipt_id }: Payment): boolean {
  const isAutomatic = automation_type !== undefined && automation_type !== 'none';
  return status === 'succeeded' && isAutomatic && !automation_error && invoices.length === 0 && !receipt_id;
}
