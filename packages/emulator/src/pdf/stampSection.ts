import type { FiscalStamp } from '../issuing/FiscalDocument.js';
import { testCertificateNumber, testProviderRfc, testSeal } from '../issuing/testSeal.js';
import { mexicoCityTime } from '../text/mexicoCityTime.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

/** The stamp's number and time, for the head of a document. */
export function stampFacts({ uuid, stamped_at }: FiscalStamp): string[] {
  return [`Folio fiscal ${uuid}`, `Fecha de timbrado ${mexicoCityTime(stamped_at).replace('T', ' ')}`];
}

/** The data of the fiscal stamp, seals included, which say they are a test. */
export function stampSection(sheet: Sheet, { uuid }: FiscalStamp): void {
  sheet.ensure(110);
  sheet.rule(palette.line);
  sheet.y += 8;
  const width = sheet.right - sheet.left;
  const entries = [
    ['Certificado del emisor / del SAT', `${testCertificateNumber} / ${testCertificateNumber}`],
    ['RFC del proveedor de certificación', testProviderRfc],
    ['Sello digital del CFDI', testSeal('EMISOR', uuid)],
    ['Sello digital del SAT', testSeal('SAT', uuid)],
  ] as const;
  for (const [title, value] of entries) {
    sheet.text(title, { x: sheet.left, size: 7, bold: true, color: palette.muted });
    sheet.y += 9;
    sheet.y += sheet.paragraph(value, { x: sheet.left, width, size: 6.5, color: palette.muted }) + 3;
  }
}
