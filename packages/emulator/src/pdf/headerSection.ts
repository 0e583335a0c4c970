import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import type { FiscalIssuer } from '../issuing/FiscalDocument.js';
import { named } from './named.js';
import { palette } from './palette.js';
import type { Sheet } from './Sheet.js';

interface Header {
  issuer: FiscalIssuer;
  /** What kind of document it is. */
  title: string;
  /** Its numbers and dates. */
  facts: readonly string[];
}

/** Who issues, what kind of document it is, and its numbers. */
export function headerSection(sheet: Sheet, { issuer, title, facts }: Header): void {
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
  sheet.text(title, { x: sheet.right, size: 17, bold: true, align: 'right' });
  sheet.y += 25;
  for (const fact of facts) {
    sheet.text(fact, { x: sheet.right, size: 8.5, color: palette.muted, align: 'right' });
    sheet.y += 12;
  }
  sheet.y = Math.max(bottom, sheet.y) + 8;
  sheet.rule(palette.line);
  sheet.y += 12;
}
