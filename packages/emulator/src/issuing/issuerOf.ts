import type { TeamRecord } from '../records/TeamRecord.js';
import type { FiscalIssuer } from './FiscalDocument.js';

/** A team as the issuer of a document. */
export function issuerOf(team: TeamRecord): FiscalIssuer {
  return {
    tax_id: team.tax_id,
    legal_name: team.legal_name,
    tax_system: team.tax_system,
    zip: team.address.zip,
    alias: team.brand.alias,
    email: team.support_email,
    phone: team.support_phone,
  };
}
