import type { IncomeInvoice } from '@gigstack-ui/api';
import type { Format } from '@gigstack-ui/ui';
import { invoiceFolio } from './invoiceFolio.js';

/** Whether every word of a search is in what the customer sees of an invoice: folio, UUID, day, amount, what was bought. */
export function matchesInvoice(invoice: IncomeInvoice, search: string, format: Format): boolean {
  const { uuid, total = 0, currency = 'MXN', items = [] } = invoice;
  const moment = invoice.stamp?.stamp_at ?? invoice.created_at;
  const amount = total.toFixed(2);
  const seen = [invoiceFolio(invoice) ?? '', uuid, amount, format.money(amount, currency), moment === undefined ? '' : format.date(moment), ...items.map(({ description = '' }) => description)];
  const text = fold(seen.join(' '));
  return fold(search).split(/\s+/).filter(Boolean).every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('\u00a0', ' ');
}
