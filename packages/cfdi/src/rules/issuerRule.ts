import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import { field, text } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

/** The issuer's own data (CFDI40126, 40138, 40140, 40141); nothing is said while the issuer is unknown. */
export function issuerRule({ issuer, report }: RuleContext): void {
  if (!issuer) return;
  const { record, rfc, regime, zip } = issuer;
  if (!rfc.valid || rfc.kind !== rfc.person) report('ISSUER_RFC', 'issuer.tax_id');
  if (text(field(record, 'legal_name')) === '') report('CFDI40138', 'issuer.legal_name');
  const row = taxRegimes.find(({ code }) => code === regime);
  if (!row) report('CFDI40140', 'issuer.tax_system');
  else if (rfc.valid && !row[rfc.person]) report('CFDI40141', 'issuer.tax_system');
  if (!/^\d{5}$/.test(zip)) report('CFDI40126', 'issuer.address.zip');
}
