import { taxRegimes } from '@gigstack-ui/sat-catalogs';
import { legalName } from '../legalName.js';
import { GENERIC_RFC_THIRD_PARTY, isGenericRfc } from '../rfc/genericRfc.js';
import { field, text } from './jsonReaders.js';
import { type Party, type RuleContext } from './RuleContext.js';

/** The receiver's five validated fields, as far as they can be told without SAT's register. */
export function receiverRule(context: RuleContext): void {
  const { receiver, report } = context;
  if (!receiver) {
    report('CLIENT_MISSING', 'client');
    return;
  }
  rfcOf(receiver, context);
  nameOf(receiver, context);
  regimeOf(receiver, context);
  zipOf(receiver, context);
}

function rfcOf({ rfc }: Party, { report }: RuleContext): void {
  const more = rfc.suggestion === undefined ? {} : { fix: { path: 'client.tax_id', value: rfc.suggestion } };
  if (!rfc.valid || rfc.rfc === GENERIC_RFC_THIRD_PARTY) report('CFDI40143', 'client.tax_id', more);
  else if (rfc.warnings.length > 0) report('RFC_CHECK_DIGIT', 'client.tax_id', { severity: 'warning', ...more });
}

function nameOf({ record, rfc }: Party, { report }: RuleContext): void {
  const path = 'client.legal_name';
  // 300 characters are the most the schema takes; reading further would only cost time.
  const name = text(field(record, 'legal_name')).slice(0, 300);
  if (name === '') {
    report('CFDI40144', path);
    return;
  }
  const short = rfc.valid && rfc.kind === 'moral' ? legalName.withoutSuffix(name) : undefined;
  const normal = legalName.normalize(name);
  if (short !== undefined) report('LEGAL_NAME_SUFFIX', path, { severity: 'warning', fix: { path, value: short } });
  else if (normal !== name) report('LEGAL_NAME_FORM', path, { severity: 'warning', fix: { path, value: normal } });
}

function regimeOf({ rfc, regime }: Party, { report }: RuleContext): void {
  const path = 'client.tax_system';
  const row = taxRegimes.find(({ code }) => code === regime);
  if (rfc.valid && isGenericRfc(rfc.rfc)) {
    if (regime !== '616') report('CFDI40159', path, { fix: { path, value: '616' } });
  } else if (!row) report('CFDI40157', path);
  else if (rfc.valid && !row[rfc.person]) report('CFDI40158', path);
}

function zipOf({ rfc, zip }: Party, { issuer, report }: RuleContext): void {
  const path = 'client.address.zip';
  // With a generic RFC the postal code is the issuer's, so a missing one has a value to offer.
  const generic = rfc.valid && isGenericRfc(rfc.rfc) && issuer !== undefined && issuer.zip !== '';
  if (generic && zip !== issuer.zip) report('CFDI40149', path, { fix: { path, value: issuer.zip } });
  else if (!generic && !/^\d{5}$/.test(zip)) report('CFDI40147', path);
}
