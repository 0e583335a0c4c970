import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { lineTaxText } from '../issuing/lineTaxText.js';
import { amountInWords } from '../text/amountInWords.js';
import { moneyText } from '../text/moneyText.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

/** The sums at the right, the total in words at the left, and the issuer's notes below. */
export function totalsSection(sheet: Sheet, { totals, currency, invoice_pdf_notes }: FiscalDocument): void {
  const rows = [
    ['Subtotal', totals.subtotal],
    ...(Number(totals.discount) > 0 ? [['Descuento', `-${totals.discount}`] as const] : []),
    ...totals.groups.transferred.map((group) => [lineTaxText({ ...group, withholding: false }), group.amount] as const),
    ...totals.groups.exempt.map(({ type }) => [`${type} exento`, '0.00'] as const),
    ...totals.groups.withheld.map(({ type, amount }) => [`Retención ${type}`, `-${amount}`] as const),
  ] as const;
  sheet.ensure(rows.length * 14 + 40);
  sheet.y += 4;
  const top = sheet.y;
  sheet.text('Importe con letra', { x: sheet.left, size: 7.5, bold: true, color: palette.muted });
  sheet.y += 12;
  const words = { x: sheet.left, width: (sheet.right - sheet.left) * 0.5, size: 8.5 };
  sheet.y += sheet.paragraph(amountInWords(totals.total, currency), words);
  const afterWords = sheet.y;

  sheet.y = top;
  for (const [label, amount] of rows) row(sheet, label, amount, { size: 9 });
  row(sheet, 'Total', totals.total, { size: 12, bold: true }, currency);
  sheet.y = Math.max(sheet.y, afterWords) + 8;
  if (!invoice_pdf_notes) return;
  sheet.ensure(60);
  sheet.text('Notas', { x: sheet.left, size: 7.5, bold: true, color: palette.muted });
  sheet.y += 12;
  sheet.y += sheet.paragraph(invoice_pdf_notes, { x: sheet.left, width: sheet.right - sheet.left, size: 8.5, maxLines: 20 }) + 8;
}

function row(sheet: Sheet, label: string, amount: string, style: { size: number; bold?: boolean }, currency?: string): void {
  const negative = amount.startsWith('-') ? '-' : '';
  const shown = `${negative}${moneyText(amount.replace('-', ''), currency)}`;
  sheet.text(label, { x: sheet.right - 190, ...style });
  sheet.text(shown, { x: sheet.right - 6, align: 'right', ...style });
  sheet.y += style.size + 6;
}
