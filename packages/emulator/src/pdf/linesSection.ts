import type { LineTotals } from '@gigstack-ui/cfdi';
import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { lineTaxText } from '../issuing/lineTaxText.js';
import { taxObject } from '../issuing/taxObject.js';
import type { ItemRecord } from '../records/ItemRecord.js';
import { atLeastCents } from '../text/atLeastCents.js';
import { decimalText } from '../text/decimalText.js';
import { moneyText } from '../text/moneyText.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

const columns = { key: 0, description: 58, quantity: 318, unit: 330, price: 448 } as const;

/** The table of lines: keys, quantity, unit, price before taxes and amount, with discount and taxes under each description. */
export function linesSection(sheet: Sheet, { items, totals }: FiscalDocument): void {
  tableHead(sheet);
  if (items.length === 0) {
    sheet.text('Sin conceptos', { x: sheet.left + 6, color: palette.muted });
    sheet.y += 20;
  }
  for (const [index, item] of items.entries()) lineRow(sheet, item, totals.lines[index]);
}

function lineRow(sheet: Sheet, item: ItemRecord, line: LineTotals | undefined): void {
  const x = sheet.left + 6;
  const style = { x: x + columns.description, width: 200, size: 8.5 };
  const detailStyle = { ...style, width: 260, size: 7, color: palette.muted };
  const description = item.description || 'Sin descripción';
  const details = detailsOf(item, line);
  if (sheet.ensure(sheet.heightOf(description, style) + sheet.heightOf(details, detailStyle) + 10)) tableHead(sheet);

  const unit = [item.unit_key, item.unit_name].filter(Boolean).join(' ').slice(0, 18);
  sheet.text(item.product_key ?? '—', { x: x + columns.key, size: 8.5 });
  sheet.text(decimalText(item.quantity ?? 1), { x: x + columns.quantity, size: 8.5, align: 'right' });
  sheet.text(unit || '—', { x: x + columns.unit, size: 8.5 });
  sheet.text(moneyText(atLeastCents(line?.unitPrice ?? '0')), { x: x + columns.price, size: 8.5, align: 'right' });
  sheet.text(moneyText(atLeastCents(line?.amount ?? '0')), { x: sheet.right - 6, size: 8.5, align: 'right' });
  sheet.y += sheet.paragraph(description, style);
  sheet.y += sheet.paragraph(details, detailStyle) + 5;
  sheet.rule(palette.line);
  sheet.y += 5;
}

function detailsOf(item: ItemRecord, line: LineTotals | undefined): string {
  return [
    `Objeto de impuesto ${taxObject(item)}`,
    ...(line && Number(line.discount) > 0 ? [`Descuento ${moneyText(atLeastCents(line.discount))}`] : []),
    ...(line?.taxes ?? []).map((tax) => `${lineTaxText(tax)} ${moneyText(atLeastCents(tax.amount))}`),
  ].join(' · ');
}

function tableHead(sheet: Sheet): void {
  sheet.band(18, palette.band);
  sheet.y += 5;
  const x = sheet.left + 6;
  const style = { size: 7.5, bold: true, color: palette.muted } as const;
  sheet.text('Clave SAT', { x: x + columns.key, ...style });
  sheet.text('Descripción', { x: x + columns.description, ...style });
  sheet.text('Cantidad', { x: x + columns.quantity, ...style, align: 'right' });
  sheet.text('Unidad', { x: x + columns.unit, ...style });
  sheet.text('Valor unitario', { x: x + columns.price, ...style, align: 'right' });
  sheet.text('Importe', { x: sheet.right - 6, ...style, align: 'right' });
  sheet.y += 20;
}
