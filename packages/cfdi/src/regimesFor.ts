import { taxRegimes, type TaxRegime } from '@gigstack-ui/sat-catalogs';
import { type Person } from './rfc/parseRfc.js';

/** Tax regimes a person may have (CFDI40141, CFDI40158); all of them while the person is unknown. */
export function regimesFor(person: Person | undefined): readonly TaxRegime[] {
  return person === undefined ? taxRegimes : taxRegimes.filter((regime) => regime[person]);
}
