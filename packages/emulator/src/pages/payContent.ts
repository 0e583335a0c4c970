import type { Context } from '../http/Call.js';
import { totalsOf } from '../issuing/totalsOf.js';
import type { PaymentRecord } from '../payments/PaymentRecord.js';
import type { PaymentMethod } from '../payments/paymentMethod.js';
import { hasExpired, isPayable } from '../payments/paymentStatus.js';
import { receiptUrl } from '../receipts/receiptUrl.js';
import { atLeastCents } from '../text/atLeastCents.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { moneyText } from '../text/moneyText.js';
import { escapeXml } from '../xml/element.js';
import { htmlPage } from './htmlPage.js';
import type { PageLocale } from './pageLocale.js';
import { payWords, type PayWords } from './payWords.js';

/** The page of a payment: what is paid, and the ways to pay it or how it ended. */
export function payContent(payment: PaymentRecord, context: Context, locale: PageLocale): Response {
  const words = payWords[locale];
  const isOpen = isPayable(payment.state) && !hasExpired(payment, context.now);
  const content = [
    saleTable(payment, words),
    isOpen ? waysToPay(payment, words) : ending(payment, context, words),
    `<p><a href="?lang=${locale === 'es' ? 'en' : 'es'}">${words.otherLanguage}</a></p>`,
  ].join('\n');
  return htmlPage(words.title(context.team.brand.alias || context.team.legal_name), content, { lang: locale, footer: words.footer });
}

function saleTable(payment: PaymentRecord, words: PayWords): string {
  const totals = totalsOf(payment);
  const rows = payment.items.map(
    ({ description = '', quantity = 1 }, index) =>
      `<tr><td>${quantity} × ${escapeXml(description)}</td><td class="amount">${moneyText(atLeastCents(totals.lines[index]?.amount ?? '0'))}</td></tr>`,
  );
  return `<div class="scroll"><table>
<tr><th>${words.concept}</th><th class="amount">${words.amount}</th></tr>
${rows.join('\n')}
<tr><th>${words.total}</th><th class="amount">${moneyText(totals.total, totals.currency)}</th></tr>
</table></div>`;
}

function waysToPay(payment: PaymentRecord, words: PayWords): string {
  const until = payment.expires_at === null ? '' : `<p class="muted">${words.expiresAt} ${mexicoCityTime(payment.expires_at).slice(0, 16).replace('T', ' ')}</p>`;
  return [
    payment.state === 'failed' ? `<p role="alert">${words.declined}</p>` : '',
    ...payment.allowed_payment_methods.map((method) => wayToPay(payment, method, words)),
    until,
    `<form method="post"><button name="action" value="expire">${words.expire}</button></form>`,
  ].join('\n');
}

function wayToPay(payment: PaymentRecord, method: PaymentMethod, words: PayWords): string {
  const hidden = `<input type="hidden" name="method" value="${method}">`;
  const button = (action: string, label: string, dress = '') => `<button${dress} name="action" value="${action}">${label}</button>`;
  const primary = ' class="primary"';
  const form = (buttons: string) => `<h2>${words.methods[method]}</h2>\n<form method="post">${hidden}${buttons}</form>`;
  if (method === 'card') return form(button('approve', words.approve.card, primary) + button('decline', words.decline));
  if (payment.state !== 'pending' || payment.method !== method) return form(button('start', words.start[method], primary));
  return `${form(button('approve', words.approve[method], primary))}
<p>${words.instructions[method]}</p>
<p class="muted">${words.reference}: ${referenceOf(payment)}</p>`;
}

/** Eighteen digits that begin with 000, which is no bank: a CLABE that nobody can transfer to. */
function referenceOf({ id }: PaymentRecord): string {
  return `000${Array.from(id.slice(-15), (letter) => letter.charCodeAt(0) % 10).join('')}`;
}

function ending(payment: PaymentRecord, context: Context, words: PayWords): string {
  const state = hasExpired(payment, context.now) ? 'expired' : payment.state;
  const sentence = state === 'succeeded' || state === 'refunded' || state === 'canceled' || state === 'expired' ? words.states[state] : '';
  return [
    `<p role="status">${sentence}</p>`,
    state === 'succeeded' && payment.receipt !== undefined ? `<p><a href="${receiptUrl('', payment.receipt)}">${words.receipt}</a></p>` : '',
    state === 'succeeded' && payment.invoices.length > 0 ? `<p>${words.invoice}</p>` : '',
  ].join('\n');
}
