import type { RetentionDocument } from '../records/RetentionRecord.js';
import { amountInWords } from '../text/amountInWords.js';
import { decimalText } from '../text/decimalText.js';
import { atLeastCents } from '../text/atLeastCents.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { moneyText } from '../text/moneyText.js';
import { headerSection } from './headerSection.js';
import { paintPdf } from './paintPdf.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';
import { stampFacts, stampSection } from './stampSection.js';

/** The printed form of a CFDI de retenciones, which says that it is a test. */
export function retentionPdf(document: RetentionDocument): Promise<Uint8Array> {
  const { issuer, stamp, series, date } = document;
  return paintPdf({
    title: `Retención de prueba ${series}-${stamp.folio}`,
    date,
    isDraft: false,
    paint(sheet) {
      const facts = [`Serie ${series} · Folio ${stamp.folio}`, `Fecha de expedición ${mexicoCityTime(date).replace('T', ' ')}`, ...stampFacts(stamp), 'CFDI de retenciones 2.0'];
      headerSection(sheet, { issuer, title: 'Retenciones', facts });
      receiverSection(sheet, document);
      taxesSection(sheet, document);
      stampSection(sheet, stamp);
    },
  });
}

function receiverSection(sheet: Sheet, { receiver, period, retention_key }: RetentionDocument): void {
  const lines = [
    receiver.legal_name,
    `RFC ${receiver.tax_id} · Domicilio fiscal ${receiver.zip}`,
    `Clave de retención ${retention_key} · Periodo ${period.start} a ${period.end} de ${period.year}`,
  ];
  sheet.text('Receptor', { x: sheet.left, size: 8.5, bold: true, color: palette.muted });
  sheet.y += 14;
  for (const line of lines) sheet.y += sheet.paragraph(line, { x: sheet.left, width: sheet.right - sheet.left, size: 9 });
  sheet.y += 10;
}

function taxesSection(sheet: Sheet, { taxes, totals }: RetentionDocument): void {
  sheet.band(18, palette.band);
  sheet.y += 5;
  row(sheet, ['Impuesto', 'Base', 'Retenido'], true);
  for (const { tax, base, amount } of taxes) row(sheet, [tax, money(decimalText(base)), money(decimalText(amount))]);
  sheet.rule(palette.line);
  sheet.y += 8;
  const sums = [
    ['Total de la operación', totals.operation],
    ['Gravado', totals.taxable],
    ['Exento', totals.exempt],
    ['Total retenido', totals.retained],
  ] as const;
  for (const [label, amount] of sums) row(sheet, [label, '', money(amount)], label === 'Total retenido');
  sheet.y += sheet.paragraph(amountInWords(totals.retained, 'MXN'), { x: sheet.left, width: sheet.right - sheet.left, size: 8.5 }) + 10;
}

function row(sheet: Sheet, [label, base, amount]: readonly [string, string, string], bold = false): void {
  sheet.ensure(20);
  const style = { size: 8.5, bold } as const;
  sheet.text(label, { x: sheet.left + 6, ...style });
  sheet.text(base, { x: sheet.right - 140, align: 'right', ...style });
  sheet.text(amount, { x: sheet.right - 6, align: 'right', ...style });
  sheet.y += 16;
}

function money(amount: string): string {
  return moneyText(atLeastCents(amount));
}
