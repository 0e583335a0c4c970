import type { Payment } from '@gigstack-ui/api';
import type { BadgeProps, Wording } from '@gigstack-ui/ui';
import type { listEsMX } from '../messages/list.es-MX.js';
import { refundedAmount } from '../refund-dialog/refundableAmount.js';

/** A payment's state in a word and a tone. */
export function paymentBadge(payment: Payment, texts: Wording<typeof listEsMX>): { label: string; tone: BadgeProps['tone'] } {
  switch (payment.status) {
    case 'succeeded':
      return refundedAmount(payment) > 0 ? { label: texts.statusPartlyRefunded, tone: 'warn' } : { label: texts.statusPaid, tone: 'ok' };
    case 'refunded':
      return { label: texts.statusRefunded, tone: 'neutral' };
    case 'canceled':
      return { label: texts.statusCancelled, tone: 'neutral' };
    case 'failed':
      return { label: texts.statusFailed, tone: 'bad' };
    case 'expired':
      return { label: texts.statusExpired, tone: 'neutral' };
    case 'processing':
      return { label: texts.statusProcessing, tone: 'accent' };
    default:
      return { label: texts.statusOpen, tone: 'accent' };
  }
}
