import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import { documentKinds } from '../invoices/documentName.js';
import type { FiscalDocument } from '../issuing/FiscalDocument.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { named } from './named.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

/** Who issues, what kind of document it is, and its numbers. */
export function headerSection(sheet: Sheet, document: FiscalDocument): void {
  const { issuer, stamp } = document;
  const top = sheet.y;
  sheet.text(issuer.alias, { x: sheet.left, size: 17, bold: true });
  const lines = [
    issuer.legal_name,
    `RFC ${issuer.tax_id}`,
    `Régimen fiscal ${named(taxRegimes, issuer.tax_system)}`,
    `Lugar de expedición ${issuer.zip}`,
    [issuer.email, issuer.phone].filter(Boolean).join(' · '),
  ];
  sheet.y += 25;
  for (const line of lines) {
    sheet.text(line, { x: sheet.left, size: 8.5, color: palette.muted });
    sheet.y += 12;
  }
  const bottom = sheet.y;
  sheet.y = top;
  const kind = documentKinds[document.invoice_type] ?? 'Comprobante';
  sheet.text(stamp ? kind : 'Prefactura', { x: sheet.right, size: 17, bold: true, align: 'right' });
  const facts = [
    stamp ? `Serie ${document.series} · Folio ${stamp.folio}` : `Serie ${document.series} · Folio por asignar`,
    `Fecha de emisión ${stamp ? mexicoCityTime(document.date).replace('T', ' ') : 'al timbrar'}`,
    ...(stamp ? [`Folio fiscal ${stamp.uuid}`, `Fecha de timbrado ${mexicoCityTime(stamp.stamped_at).replace('T', ' ')}`] : []),
    `CFDI 4.0 · ${document.invoice_type} ${kind} · Exportación ${document.exports}`,
  ];
  sheet.y += 25;
  for (const fact of facts) {
    sheet.text(fact, { x: sheet.right, size: 8.5, color: palette.muted, align: 'right' });
    sheet.y += 12;
  }
  sheet.y = Math.max(bottom, sheet.y) + 8;
}
