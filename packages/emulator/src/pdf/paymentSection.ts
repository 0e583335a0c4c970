import { paymentForms } from '@gigstack-ui/sat-catalogs';
import type { PaymentDetail, SettledInvoice } from '../issuing/PaymentDetail.js';
import { amountInWords } from '../text/amountInWords.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { moneyText } from '../text/moneyText.js';
import { named } from './named.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

const columns = { uuid: 0, folio: 200, part: 282, previous: 370, paid: 448 } as const;

/** What was paid, when and how, and what it leaves owed of each invoice. */
export function paymentSection(sheet: Sheet, payment: PaymentDetail): void {
  const facts = [
    `Recibido el ${mexicoCityTime(payment.date).replace('T', ' ')} · ${named(paymentForms, payment.payment_form)}`,
    ...(payment.operation_number === undefined ? [] : [`Número de operación ${payment.operation_number}`]),
    amountInWords(payment.summary.amount, payment.currency),
  ];
  sheet.y += 4;
  sheet.text('Pago recibido', { x: sheet.left, size: 9, bold: true });
  sheet.text(moneyText(payment.summary.amount, payment.currency), { x: sheet.right - 6, size: 12, bold: true, align: 'right' });
  sheet.y += 18;
  for (const fact of facts) sheet.y += sheet.paragraph(fact, { x: sheet.left, width: sheet.right - sheet.left, size: 8.5 });
  sheet.y += 8;
  tableHead(sheet);
  for (const invoice of payment.invoices) settledRow(sheet, invoice);
  sheet.y += 8;
}

function tableHead(sheet: Sheet): void {
  sheet.band(18, palette.band);
  sheet.y += 5;
  const x = sheet.left + 6;
  const style = { size: 7.5, bold: true, color: palette.muted } as const;
  sheet.text('Factura que se paga', { x: x + columns.uuid, ...style });
  sheet.text('Serie y folio', { x: x + columns.folio, ...style });
  sheet.text('Parcialidad', { x: x + columns.part, ...style });
  sheet.text('Saldo anterior', { x: x + columns.previous, ...style, align: 'right' });
  sheet.text('Pagado', { x: x + columns.paid, ...style, align: 'right' });
  sheet.text('Saldo', { x: sheet.right - 6, ...style, align: 'right' });
  sheet.y += 20;
}

function settledRow(sheet: Sheet, { uuid, series, folio, partiality, previous, paid, remaining }: SettledInvoice): void {
  if (sheet.ensure(24)) tableHead(sheet);
  const x = sheet.left + 6;
  sheet.text(uuid, { x: x + columns.uuid, size: 8 });
  sheet.text(`${series} ${folio}`, { x: x + columns.folio, size: 8.5 });
  sheet.text(String(partiality), { x: x + columns.part, size: 8.5 });
  sheet.text(moneyText(previous), { x: x + columns.previous, size: 8.5, align: 'right' });
  sheet.text(moneyText(paid), { x: x + columns.paid, size: 8.5, align: 'right' });
  sheet.text(moneyText(remaining), { x: sheet.right - 6, size: 8.5, align: 'right' });
  sheet.y += 16;
  sheet.rule(palette.line);
  sheet.y += 5;
}
