import { isGenericRfc, personOf, regimesFor, rfc, usesFor, GENERIC_RFC_FOREIGN, type InvalidRfc, type Person, type ValidRfc } from '@gigstack-ui/cfdi';
import { stateNameOf, type CfdiUse, type TaxRegime } from '@gigstack-ui/sat-catalogs';
import type { ClientForm } from './ClientForm.js';

/** Whom the form is about: somebody with an RFC of their own, a sale to the public, or somebody abroad. */
export type TaxpayerKind = 'own' | 'public' | 'foreign';

/** What follows from the RFC, the régimen and the postal code; computed, never stored. */
export interface Taxpayer {
  readonly rfc: ValidRfc | InvalidRfc;
  readonly kind: TaxpayerKind;
  /** Undefined while the RFC is none. */
  readonly person: Person | undefined;
  /** Régimenes this person may have. */
  readonly regimes: readonly TaxRegime[];
  /** Uses that régimen and person allow. */
  readonly uses: readonly CfdiUse[];
  /** Name of the state the postal code lies in. */
  readonly state: string | undefined;
}

/** Reads what the typed values say about the taxpayer. */
export function taxpayerOf({ tax_id, tax_system, zip }: Pick<ClientForm, 'tax_id' | 'tax_system' | 'zip'>): Taxpayer {
  const parsed = rfc.parse(tax_id);
  const kind = !isGenericRfc(parsed.rfc) ? 'own' : parsed.rfc === GENERIC_RFC_FOREIGN ? 'foreign' : 'public';
  const person = personOf(parsed.rfc);
  const regimes = kind === 'own' ? regimesFor(person) : regimesFor(person).filter(({ code }) => code === '616');
  return {
    rfc: parsed,
    kind,
    person,
    regimes,
    uses: usesFor({ regime: tax_system, person }),
    state: stateNameOf(zip),
  };
}

/** The use most receivers ask for among those they may. */
export function usualUse(uses: readonly CfdiUse[]): string | undefined {
  return ['G03', 'S01'].find((code) => uses.some((use) => use.code === code));
}
