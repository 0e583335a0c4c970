import { cfdiUses, taxRegimes } from '@gigstack-ui/sat-catalogs';
import { fileUrl } from '../files/fileUrl.js';
import type { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import { lookUp } from '../invoices/findInvoice.js';
import { totalsOf } from '../issuing/totalsOf.js';
import type { ReceiptRecord } from '../receipts/ReceiptRecord.js';
import { receiptStatus } from '../receipts/receiptStatus.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { moneyText } from '../text/moneyText.js';
import { escapeXml } from '../xml/element.js';
import type { BuyerForm } from './BuyerForm.js';
import { htmlPage } from './htmlPage.js';
import type { PageLocale } from './pageLocale.js';
import { selfInvoiceWords, type SelfInvoiceWords } from './selfInvoiceWords.js';

/** What was written and why it could not be. */
interface Attempt {
  form: BuyerForm;
  failure: ApiFailure;
}

/** The page of a receipt: the form to invoice it, its invoice, or why there is none. */
export function selfInvoiceContent(receipt: ReceiptRecord, context: Context, locale: PageLocale, attempt?: Attempt): Response {
  const words = selfInvoiceWords[locale];
  const { total, currency } = totalsOf(receipt);
  const id = encodeURIComponent(receipt.id);
  const content = [
    `<p>${escapeXml(context.team.brand.alias || context.team.legal_name)} · ${moneyText(total, currency)}</p>`,
    bodyOf(receipt, context, words, attempt),
    `<p><a href="?id=${id}&amp;lang=${locale === 'es' ? 'en' : 'es'}">${words.otherLanguage}</a></p>`,
  ].join('\n');
  return htmlPage(words.title, content, { lang: locale, footer: words.footer, status: attempt ? 422 : 200 });
}

function bodyOf(receipt: ReceiptRecord, context: Context, words: SelfInvoiceWords, attempt: Attempt | undefined): string {
  const status = receiptStatus(receipt, context.now);
  if (status === 'pending') return formOf(receipt, context, words, attempt);
  const invoice = receipt.invoice === undefined ? undefined : lookUp(receipt.invoice, context);
  if (!invoice) return `<p role="status">${status === 'expired' ? words.expired : words.canceled}</p>`;
  return `<p role="status">${words.done}</p>
<p class="muted">${words.uuid} ${invoice.id}</p>
<p><a href="${fileUrl('', invoice, 'pdf')}">PDF</a> <a href="${fileUrl('', invoice, 'xml')}">XML</a></p>`;
}

function formOf(receipt: ReceiptRecord, { database, partition, team }: Context, words: SelfInvoiceWords, attempt: Attempt | undefined): string {
  const client = receipt.client === undefined ? undefined : database.clients.get(partition, receipt.client);
  const known: BuyerForm = attempt?.form ?? {
    legal_name: client?.legal_name ?? '',
    tax_id: client?.tax_id ?? '',
    tax_system: client?.tax_system ?? '',
    zip: client?.address?.zip ?? '',
    use: client?.use ?? 'G03',
    email: client?.email ?? '',
  };
  const asked = team.settings.uses_on_self_invoice_portal ?? [];
  const uses = cfdiUses.filter(({ code }) => asked.length === 0 || asked.includes(code));
  return `${attempt ? alertOf(attempt.failure, words) : ''}
<p>${words.intro}</p>
<form method="post" class="stacked">
${inputOf('tax_id', words.fields.tax_id, known.tax_id, 'maxlength="13" autocomplete="off" spellcheck="false"')}
${inputOf('legal_name', words.fields.legal_name, known.legal_name, 'autocomplete="organization"')}
${selectOf('tax_system', words.fields.tax_system, taxRegimes, known.tax_system)}
${inputOf('zip', words.fields.zip, known.zip, 'maxlength="5" inputmode="numeric" autocomplete="postal-code"')}
${selectOf('use', words.fields.use, uses, known.use)}
${inputOf('email', words.fields.email, known.email, 'type="email" autocomplete="email"', false)}
<button class="primary">${words.submit}</button>
</form>
<p class="muted">${words.until} ${mexicoCityTime(receipt.valid_until).slice(0, 10)}</p>`;
}

function alertOf({ message, details = [] }: ApiFailure, words: SelfInvoiceWords): string {
  const rows = details.map((detail) => `<li>${escapeXml(detail)}</li>`).join('');
  return `<div role="alert"><p>${words.refused} ${escapeXml(message)}</p>${rows && `<ul>${rows}</ul>`}</div>`;
}

function inputOf(name: string, label: string, value: string, attributes: string, isRequired = true): string {
  return `<label for="${name}">${label}</label><input id="${name}" name="${name}" value="${escapeXml(value)}" ${attributes}${isRequired ? ' required' : ''}>`;
}

function selectOf(name: string, label: string, rows: readonly { code: string; name: string }[], value: string): string {
  const options = rows.map(({ code, name: text }) => `<option value="${code}"${code === value ? ' selected' : ''}>${code} ${escapeXml(text)}</option>`);
  return `<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.join('')}</select>`;
}
