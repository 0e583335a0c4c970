import type { CsfAddress, CsfData } from '@gigstack-ui/cfdi/csf';

/** A régimen as a Constancia lists it; dates are DD/MM/YYYY, and one with an end is no longer in force. */
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
  /** As printed: "17 DE MARZO DE 1990". */
  readonly startedOn: string;
  readonly changedOn: string;
  readonly status: string;
  readonly address: Omit<CsfAddress, 'street'> & { readonly streetType: string; readonly street: string };
  readonly regimes: readonly CsfSubjectRegime[];
}

/** What a Constancia of this taxpayer has to be read as. */
export function readingOf({ rfc, name, tradeName, address, regimes, status }: CsfSubject): Pick<CsfData, 'rfc' | 'legalName' | 'tradeName' | 'address' | 'status'> & { readonly regimes: readonly string[] } {
  const { streetType, street, ...rest } = address;
  return {
    rfc,
    legalName: 'company' in name ? name.company : [name.given, name.first, name.second].filter((part) => part !== '').join(' '),
    tradeName,
    address: { ...rest, street: [streetType, street].filter((part) => part !== '').join(' ') },
    status,
    regimes: regimes.filter(({ until }) => until === undefined).map(({ code }) => code),
  };
}
