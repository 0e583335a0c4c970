import type { Context } from '../http/Call.js';
import type { Surroundings } from '../http/Surroundings.js';
import { awaitPayment, cancelPayment, declinePayment, settlePayment } from '../payments/settlePayment.js';
import { isPayable, hasExpired } from '../payments/paymentStatus.js';
import { paymentIdOf } from '../payments/payUrl.js';
import type { PaymentRecord } from '../payments/PaymentRecord.js';
import { contextOf } from './contextOf.js';
import { missingPage } from './missingPage.js';
import { localeOf } from './pageLocale.js';
import { payContent } from './payContent.js';
import { readForm } from './readForm.js';

/** `/p/:code`: where a payment is paid. Nothing is charged: whoever is looking says how the bank answers. */
export async function payPage(request: Request, url: URL, surroundings: Surroundings): Promise<Response> {
  const { database } = surroundings;
  const code = url.pathname.slice('/p/'.length);
  const form = request.method === 'POST' ? await readForm(request) : undefined;
  return database.transaction(() => {
    const found = database.payments.locate(paymentIdOf(code));
    if (!found) return missingPage();
    const context = contextOf(found.partition, url, surroundings);
    if (!form) return payContent(found.document, context, localeOf(request, url));
    act(context, found.document, form);
    // Seen again by a GET, so that reloading the page pays nothing twice.
    return new Response(null, { status: 303, headers: { location: `${url.pathname}${url.search}` } });
  });
}

/** Does what a button says; a button of a page that has grown old does nothing. */
function act(context: Context, payment: PaymentRecord, form: FormData): void {
  if (!isPayable(payment.state) || hasExpired(payment, context.now)) return;
  const method = payment.allowed_payment_methods.find((allowed) => allowed === form.get('method'));
  const action = form.get('action');
  if (action === 'expire') cancelPayment(context, payment, 'expired');
  else if (!method) return;
  else if (action === 'approve') settlePayment(context, payment, { method });
  else if (action === 'decline') declinePayment(context, { ...payment, method });
  else if (action === 'start') awaitPayment(context, payment, method);
}
