import type { CsfData, CsfRegime } from '@gigstack-ui/cfdi/csf';
import { regimesFor } from '@gigstack-ui/cfdi';
import { emptyClientForm, type ClientForm } from '../client-fiscal-form/model/ClientForm.js';

/** A part of the form that a Constancia may change; the address goes as one. */
export type CsfPart = 'tax_id' | 'legal_name' | 'zip' | 'address';

/** One part as it is and as the Constancia has it. */
export interface CsfChange {
  readonly part: CsfPart;
  readonly before: string;
  readonly after: string;
  /** The edits that take it over. */
  readonly edits: Partial<ClientForm>;
}

/** A régimen in force that this person may have. */
export interface CsfRegimeChoice {
  readonly code: string;
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly since: string | undefined;
}

/** What a Constancia would change, and what has to be chosen. */
export interface CsfProposal {
  readonly changes: readonly CsfChange[];
  /** Two or more to choose from, or one that differs from the form's; none when there is nothing to decide. */
  readonly regimes: readonly CsfRegimeChoice[];
  readonly isActive: boolean;
  readonly status: string;
}

const addressParts = ['street', 'exterior', 'interior', 'neighborhood', 'city', 'municipality', 'state'] as const;

/** Sets the form beside what was read; what is the same is no change. */
export function csfChanges(data: CsfData, form: ClientForm): CsfProposal {
  const plain = (part: 'tax_id' | 'legal_name' | 'zip', after: string): readonly CsfChange[] =>
    after === '' || after === form[part] ? [] : [{ part, before: form[part], after, edits: { [part]: after } }];
  const address = Object.fromEntries(addressParts.map((part) => [part, data.address[part]])) as Pick<ClientForm, (typeof addressParts)[number]>;
  const before = addressText(form);
  const after = addressText(address);
  const regimes = regimesOf(data);
  return {
    changes: [
      ...plain('tax_id', data.rfc),
      ...plain('legal_name', data.legalName),
      ...plain('zip', data.address.zip),
      ...(after === '' || after === before ? [] : [{ part: 'address' as const, before, after, edits: { ...address, country: 'MEX' } }]),
    ],
    regimes: regimes.length === 1 && regimes[0]?.code === form.tax_system ? [] : regimes,
    isActive: !data.warnings.includes('not_active'),
    status: data.status,
  };
}

/** Address and name of a person are theirs: nothing of a home goes into the form unless it is asked for. */
export function usuallyTaken({ part }: CsfChange): boolean {
  return part !== 'address';
}

/** The edits of what was taken. The régimen goes first: it may bring a use along, and nothing taken undoes it. */
export function editsOf(changes: readonly CsfChange[], regime: string | undefined): Partial<ClientForm> {
  return Object.assign({}, ...changes.map(({ edits }) => edits), regime === undefined ? {} : { tax_system: regime }) as Partial<ClientForm>;
}

function regimesOf({ regimes, person }: CsfData): readonly CsfRegimeChoice[] {
  const allowed = regimesFor(person);
  return regimes.flatMap(({ code, name, since }: CsfRegime) => (code !== undefined && allowed.some((row) => row.code === code) ? [{ code, name, since }] : []));
}

/** An address on one line. */
export function addressText(address: Pick<ClientForm, (typeof addressParts)[number]>): string {
  const { street, exterior, interior, ...rest } = address;
  const first = [street, exterior, interior].filter(Boolean).join(' ');
  return [first, ...new Set([rest.neighborhood, rest.city, rest.municipality, rest.state])].filter(Boolean).join(', ');
}

/** What the server holds against what was read here; parts the file did not tell are no difference. */
export function csfDifferences(data: CsfData, server: ClientForm): readonly CsfChange[] {
  return csfChanges(data, { ...emptyClientForm, ...server }).changes.filter(usuallyTaken);
}
