import type { Context } from '../http/Call.js';
import { totalsOf } from '../issuing/totalsOf.js';
import { sendMail } from '../mail/sendMail.js';
import { moneyText } from '../text/moneyText.js';
import type { PaymentRecord } from './PaymentRecord.js';
import { payUrl } from './payUrl.js';

/** Writes to whoever is to pay, if the payment says so and there is anybody to write to. */
export function sendPaymentLink(context: Context, payment: PaymentRecord): void {
  if (!payment.send_email) return;
  const client = payment.client === undefined ? undefined : context.database.clients.get(context.partition, payment.client);
  const to = [...new Set([client?.email, ...payment.emails].filter((address): address is string => Boolean(address)))];
  if (to.length === 0) return;
  const { alias } = context.team.brand;
  sendMail(context, {
    to,
    subject: `${alias} te pide un pago`,
    text: [`${alias} te pide ${moneyText(totalsOf(payment).total, payment.currency)}. Es una prueba: no se cobra nada.`],
    links: [{ label: 'Pagar', path: payUrl('', payment.id) }],
    attachments: [],
  });
}
