import { months, periodicities } from '@gigstack-ui/sat-catalogs';
import { GENERIC_RFC_NATIONAL } from '../rfc/genericRfc.js';
import { yearOf } from './issuingDay.js';
import { field, text } from './jsonReaders.js';
import { type RuleContext } from './RuleContext.js';

const BIMONTHLY = '05';
/** The name, without accent, that makes an invoice a global one. */
const PUBLIC_NAME = 'PUBLICO EN GENERAL';

/** Global invoices: who receives them and which period they cover (CFDI40130 to 40136, CFDI40146; SAT's guide of the global CFDI). */
export function globalRule(context: RuleContext): void {
  const { draft, type, receiver, report } = context;
  const global = field(draft, 'global');
  const isPublic = text(field(receiver?.record, 'legal_name')).toUpperCase() === PUBLIC_NAME;
  const isGeneric = receiver?.rfc.rfc === GENERIC_RFC_NATIONAL;
  if (receiver && isPublic && !isGeneric) report('CFDI40146', 'client.tax_id', { fix: { path: 'client.tax_id', value: GENERIC_RFC_NATIONAL } });
  if (global === undefined || global === null || isEmptyRecord(global)) {
    if (isPublic && isGeneric && type === 'I') report('CFDI40130', 'global');
    return;
  }
  if (receiver && !(isPublic && isGeneric)) report('GLOBAL_NOT_PUBLIC', 'client');
  if (text(field(draft, 'payment_method')) === 'PPD') report('GLOBAL_NOT_PUE', 'payment_method', { fix: { path: 'payment_method', value: 'PUE' } });
  periodRule(global, context);
}

function periodRule(global: unknown, { issuer, today, report }: RuleContext): void {
  const periodicity = text(field(global, 'periodicity'));
  const month = text(field(global, 'months'));
  const knownPeriod = periodicities.some(({ code }) => code === periodicity);
  if (!knownPeriod) report('CFDI40131', 'global.periodicity');
  else if (periodicity === BIMONTHLY && issuer && issuer.regime !== '621') report('CFDI40132', 'global.periodicity');
  if (!months.some(({ code }) => code === month)) report('CFDI40133', 'global.months');
  else if (knownPeriod && periodicity === BIMONTHLY && month < '13') report('CFDI40135', 'global.months');
  else if (knownPeriod && periodicity !== BIMONTHLY && month > '12') report('CFDI40134', 'global.months');
  const year = Number(text(field(global, 'year')) || NaN);
  const current = yearOf(today);
  // The matrix of 2024-12-13 admits the current year and up to five before it.
  if (!Number.isInteger(year) || year > current || year < current - 5) report('CFDI40136', 'global.year', { fix: { path: 'global.year', value: current } });
}

/** An API that always answers with every field sends `{}` for "no global information". */
function isEmptyRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((inner) => inner === undefined || inner === null || inner === '');
}
