import { cfdiUses, paymentForms, paymentMethods, taxRegimes } from '@gigstack-ui/sat-catalogs';
import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { decimalText } from '../text/decimalText.js';
import { named } from './named.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

/** Who receives, beside how it is paid. */
export function partiesSection(sheet: Sheet, document: FiscalDocument): void {
  const { receiver, currency } = document;
  const gap = 18;
  const width = (sheet.right - sheet.left - gap) / 2;
  const top = sheet.y;
  const received = column(sheet, sheet.left, width, 'Receptor', [
    receiver.legal_name || 'Sin cliente',
    `RFC ${receiver.tax_id || '—'}`,
    `Régimen fiscal ${named(taxRegimes, receiver.tax_system)}`,
    `Domicilio fiscal ${receiver.zip || '—'}`,
    `Uso del CFDI ${named(cfdiUses, document.use)}`,
  ]);
  sheet.y = top;
  const paid = column(sheet, sheet.left + width + gap, width, 'Pago', [
    `Método de pago ${named(paymentMethods, document.payment_method)}`,
    `Forma de pago ${named(paymentForms, document.payment_form)}`,
    `Moneda ${currency}${currency === 'MXN' ? '' : ` · Tipo de cambio ${decimalText(document.exchange_rate)}`}`,
    ...globalLines(document),
    ...(document.related_documents ?? []).map(
      ({ relationship, documents = [] }) => `Relación ${relationship ?? '—'}: ${documents.join(', ')}`,
    ),
  ]);
  sheet.y = top + Math.max(received, paid) + 10;
}

function column(sheet: Sheet, x: number, width: number, title: string, lines: readonly string[]): number {
  const top = sheet.y;
  sheet.text(title, { x, size: 8.5, bold: true, color: palette.muted });
  sheet.y += 14;
  for (const line of lines) sheet.y += sheet.paragraph(line, { x, width, size: 9, maxLines: 4 });
  return sheet.y - top;
}

function globalLines({ global }: FiscalDocument): string[] {
  if (!global) return [];
  const { periodicity = '—', months = '—', year = '—' } = global;
  return [`Factura global: periodicidad ${periodicity}, meses ${months}, año ${year}`];
}
