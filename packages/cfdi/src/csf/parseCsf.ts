import { legalName } from '../legalName.js';
import { personOf } from '../personOf.js';
import { parseRfc, type Person } from '../rfc/parseRfc.js';
import { csfMarkers, type CsfField } from './labels.js';
import { labelValues } from './labelValues.js';
import { columnsOf, linesOf } from './linesOf.js';
import { readDate } from './readDate.js';
import { regimesIn, type CsfRegime } from './regimes.js';
import { squeeze } from './Squeezed.js';
import { type TextItem } from './TextItem.js';

/** An address in the API's shape; `street` keeps its type ("CALLE REFORMA"). */
export interface CsfAddress {
  readonly zip: string;
  readonly street: string;
  readonly exterior: string;
  readonly interior: string;
  readonly neighborhood: string;
  readonly city: string;
  readonly municipality: string;
  readonly state: string;
}

/** What is missing or deserves a question before it is used. */
export type CsfWarning = 'rfc_missing' | 'name_missing' | 'zip_missing' | 'regime_missing' | 'several_regimes' | 'unknown_regime' | 'not_active';

/** What a Constancia says, empty where it says nothing; dates are YYYY-MM-DD. It is no proof: such a PDF is easily forged, so ask the person to confirm. */
export interface CsfData {
  readonly rfc: string;
  readonly person: Person | undefined;
  /** As SAT has it: a company without its capital regime, a person's names in order. */
  readonly legalName: string;
  readonly tradeName: string;
  /** Those in force, in the order of the document. */
  readonly regimes: readonly CsfRegime[];
  readonly address: CsfAddress;
  readonly status: string;
  readonly startedOn: string | undefined;
  readonly changedOn: string | undefined;
  readonly warnings: readonly CsfWarning[];
}

/** A reading, or why there is none: a scanned page has no text, and another document has no such titles. */
export type CsfReading = { readonly state: 'read'; readonly data: CsfData } | { readonly state: 'no_text' } | { readonly state: 'not_csf' };

/** Reads the text of a Constancia de Situación Fiscal: the pieces of its pages with their places. Tolerates lost spaces and interleaved columns. */
export function parseCsf(items: readonly TextItem[]): CsfReading {
  if (items.every(({ text }) => text.trim() === '')) return { state: 'no_text' };
  const lines = linesOf(items);
  const whole = squeeze(lines.join(''));
  if (!csfMarkers.some((marker) => whole.includes(squeeze(marker)))) return { state: 'not_csf' };
  const byLines = labelValues(lines.join('\n'));
  const byColumns = labelValues(columnsOf(items).join('\n'));
  // Where there are columns, a line holds a piece of each, and a long value would run into its neighbour.
  const read = (field: CsfField, fits: (value: string) => boolean = () => true) => [byColumns.get(field), byLines.get(field)].find((value) => value !== undefined && fits(value)) ?? '';
  return { state: 'read', data: dataFrom(read, rfcOf(read('rfc'), lines), regimesIn(lines)) };
}

type Read = (field: CsfField, fits?: (value: string) => boolean) => string;

/** The RFC after its label, or else the first thing on the page that is one: some layouts print it above its name. */
function rfcOf(labelled: string, lines: readonly string[]): string {
  for (const [candidate] of `${labelled} ${lines.join(' ')}`.toUpperCase().matchAll(/(?<![A-ZÑ&\d])[A-ZÑ&]{3,4}\d{6}[A-Z\d]{2}[A\d](?![A-Z\d])/g)) if (parseRfc(candidate).valid) return candidate;
  return '';
}

function dataFrom(read: Read, rfc: string, allRegimes: readonly CsfRegime[]): CsfData {
  const person = personOf(rfc);
  const zip = /\d{5}/.exec(read('zip', (value) => /^\d{5}/.test(value)))?.[0] ?? '';
  const company = read('companyName');
  const names = [read('givenNames'), read('firstSurname'), read('secondSurname')].filter((part) => part !== '').join(' ');
  const name = legalName.normalize(person === 'fisica' ? names || company : company || names);
  const regimes = allRegimes.filter(({ until }) => until === undefined);
  const status = read('status').toUpperCase();
  const data = {
    rfc,
    person,
    legalName: name,
    tradeName: read('tradeName'),
    regimes,
    address: addressFrom(read, zip),
    status,
    startedOn: readDate(read('startedOn')),
    changedOn: readDate(read('changedOn')),
  };
  return { ...data, warnings: warningsOf(data) };
}

function addressFrom(read: Read, zip: string): CsfAddress {
  return {
    zip,
    street: [read('streetType'), read('street')].filter((part) => part !== '').join(' '),
    exterior: read('exterior'),
    interior: read('interior'),
    neighborhood: read('neighborhood'),
    city: read('locality'),
    municipality: read('municipality'),
    state: read('state'),
  };
}

function warningsOf({ rfc, legalName: name, address, regimes, status }: Omit<CsfData, 'warnings'>): readonly CsfWarning[] {
  const warnings: CsfWarning[] = [];
  if (rfc === '') warnings.push('rfc_missing');
  if (name === '') warnings.push('name_missing');
  if (address.zip === '') warnings.push('zip_missing');
  if (regimes.length === 0) warnings.push('regime_missing');
  // Their order is by date, not by weight: only the person knows which one the invoice is for.
  if (regimes.length > 1) warnings.push('several_regimes');
  if (regimes.some(({ code }) => code === undefined)) warnings.push('unknown_regime');
  if (status !== '' && status !== 'ACTIVO' && status !== 'REACTIVADO') warnings.push('not_active');
  return warnings;
}
