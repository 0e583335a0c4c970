import type { CsfAddress, CsfData, CsfWarning } from '@gigstack-ui/cfdi/csf';

/** A régimen as a Constancia lists it; dates are YYYY-MM-DD, and one with an end is no longer in force. */
export interface CsfSubjectRegime {
  readonly name: string;
  readonly code: string;
  readonly since: string;
  readonly until?: string;
}

/** An invented taxpayer: everything a Constancia prints about them. */
export interface CsfSubject {
  readonly rfc: string;
  readonly idCif: string;
  /** A company's name and its capital regime, or a person's names. */
  readonly name: { readonly company: string; readonly capital: string } | { readonly given: string; readonly first: string; readonly second: string };
  readonly tradeName: string;
  /** YYYY-MM-DD. */
  readonly startedOn: string;
  /** YYYY-MM-DD. */
  readonly changedOn: string;
  readonly status: string;
  readonly address: Omit<CsfAddress, 'street'> & { readonly streetType: string; readonly street: string };
  readonly regimes: readonly CsfSubjectRegime[];
}

/** What a Constancia of this taxpayer has to be read as, but for the names of its régimenes, which may be cut over lines. */
export function readingOf({ rfc, name, tradeName, startedOn, changedOn, address, regimes, status }: CsfSubject): Omit<CsfData, 'person' | 'regimes'> & { readonly regimes: readonly { readonly code: string; readonly since: string }[] } {
  const { streetType, street, ...rest } = address;
  const inForce = regimes.filter(({ until }) => until === undefined);
  const warnings: CsfWarning[] = [];
  if (inForce.length === 0) warnings.push('regime_missing');
  if (inForce.length > 1) warnings.push('several_regimes');
  if (!['ACTIVO', 'REACTIVADO'].includes(status)) warnings.push('not_active');
  return {
    rfc,
    legalName: 'company' in name ? name.company : [name.given, name.first, name.second].filter((part) => part !== '').join(' '),
    tradeName,
    startedOn,
    changedOn,
    address: { ...rest, street: [streetType, street].filter((part) => part !== '').join(' ') },
    status,
    regimes: inForce.map(({ code, since }) => ({ code, since })),
    warnings,
  };
}
