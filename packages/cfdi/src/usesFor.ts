import { cfdiUses, taxRegimes, type CfdiUse } from '@gigstack-ui/sat-catalogs';
import { type Person } from './rfc/parseRfc.js';

/** What decides which uses a receiver may ask for; what is absent does not narrow. */
export interface UseContext {
  readonly regime?: string | null | undefined;
  readonly person?: Person | undefined;
  /** Kind of CFDI, I unless told: CP01 belongs to P and CN01 to N alone. */
  readonly invoiceType?: string | undefined;
}

/** Uses a receiver may ask for by régimen and kind of person (CFDI40161), in the catalog's order; none when the person cannot have the régimen. */
export function usesFor({ regime, person, invoiceType = 'I' }: UseContext): readonly CfdiUse[] {
  if (regime && person && !taxRegimes.some((row) => row.code === regime && row[person])) return [];
  return cfdiUses.filter((use) => {
    if (invoiceType === 'P' || use.code === 'CP01') return invoiceType === 'P' && use.code === 'CP01';
    if (invoiceType === 'N' || use.code === 'CN01') return invoiceType === 'N' && use.code === 'CN01';
    return (!regime || use.regimes.includes(regime)) && (person === undefined || use[person]);
  });
}
