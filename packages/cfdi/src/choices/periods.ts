import { months, periodicities, type Month, type Periodicity } from '@gigstack-ui/sat-catalogs';

const BIMONTHLY = '05';

/** Periodicities a global invoice of this issuer may have: bimonthly belongs to régimen 621 alone (CFDI40132). */
export function periodicitiesFor(issuerRegime: string | undefined): readonly Periodicity[] {
  return periodicities.filter(({ code }) => code !== BIMONTHLY || issuerRegime === '621');
}

/** Months of a periodicity: bimesters (13 to 18) for bimonthly, months (01 to 12) for the rest (CFDI40134, CFDI40135). */
export function monthsFor(periodicity: string): readonly Month[] {
  return months.filter(({ code }) => code > '12' === (periodicity === BIMONTHLY));
}
