import type { Call } from '../http/Call.js';
import { fold } from '../text/fold.js';
import type { PaymentRecord } from './PaymentRecord.js';
import { paymentStatus } from './paymentStatus.js';

/** Whether a payment is among those a list or a search asks for. */
export function paymentFilter({ query, database, partition, now }: Call): (payment: PaymentRecord) => boolean {
  const asked = query.get('status');
  const status = asked === 'cancelled' ? 'canceled' : asked;
  const client = query.get('client_id');
  const currency = query.get('currency')?.toUpperCase();
  const email = query.get('email');
  const taxId = query.get('tax_id');
  return (payment) => {
    const payer = (email || taxId) && payment.client ? database.clients.get(partition, payment.client) : undefined;
    return (
      (!status || paymentStatus(payment, now) === status) &&
      (!client || payment.client === client) &&
      (!currency || payment.currency === currency) &&
      (!email || fold(payer?.email ?? '') === fold(email)) &&
      (!taxId || fold(payer?.tax_id ?? '') === fold(taxId))
    );
  };
}
