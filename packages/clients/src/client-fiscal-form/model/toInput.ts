import type { AddressInput, ClientInput, ClientUpdateInput } from '@gigstack-ui/api';
import { addressFields, defaultFields, type ClientField, type ClientForm } from './ClientForm.js';
import { fromRows } from './metadataRows.js';

const textFields = ['tax_id', 'legal_name', 'tax_system', 'use', 'phone', 'name', 'company'] as const;

/** The body of a new client: what is empty is left out. A client needs a name in lists; without one it is the legal name. */
export function toInput(form: ClientForm): ClientInput {
  const [email, ...bcc] = form.emails;
  const metadata = fromRows(form.metadata);
  const texts: Pick<ClientInput, (typeof textFields)[number]> = Object.fromEntries(textFields.map((field) => [field, form[field].trim()] as const).filter(([, text]) => text !== ''));
  return {
    ...(form.legal_name.trim() && { name: form.legal_name.trim() }),
    ...texts,
    ...(email && { email }),
    ...(bcc.length > 0 && { bcc }),
    address: addressOf(form),
    defaults: defaultsOf(form),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

/** The body of a change: only the fields that differ, null for a text that was emptied. Address, defaults and metadata go whole, as the API may replace them. */
export function toUpdate(form: ClientForm, before: ClientForm): ClientUpdateInput {
  const differs = (...fields: readonly ClientField[]) => fields.some((field) => !isSame(form[field], before[field]));
  const [email, ...bcc] = form.emails;
  const [emailBefore, ...bccBefore] = before.emails;
  const texts = Object.fromEntries(textFields.filter((field) => differs(field)).map((field) => [field, form[field].trim() || null]));
  return {
    ...texts,
    ...(email !== emailBefore && { email: email || null }),
    ...(!isSame(bcc, bccBefore) && { bcc }),
    ...(differs('zip', ...addressFields) && { address: addressOf(form, before) }),
    ...(differs(...defaultFields) && { defaults: defaultsOf(form) }),
    ...(differs('metadata') && { metadata: fromRows(form.metadata) }),
  };
}

/** The edits that change anything against the form they began from. */
export function realEdits(edits: Partial<ClientForm>, before: ClientForm): Partial<ClientForm> {
  return Object.fromEntries(Object.entries(edits).filter(([field, value]) => !isSame(value, before[field as ClientField])));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Parts that are empty are left out, unless they held something. */
function addressOf(form: ClientForm, before?: ClientForm): AddressInput {
  const parts = [...addressFields.filter((field) => field !== 'country'), 'zip'] as const;
  const texts = parts.map((field) => [field, form[field].trim()] as const).filter(([field, text]) => text !== '' || Boolean(before?.[field]));
  return { country: form.country === 'MEX' ? 'Mexico' : form.country, ...Object.fromEntries(texts) };
}

function defaultsOf(form: ClientForm): NonNullable<ClientInput['defaults']> {
  return Object.fromEntries(defaultFields.map((field) => [field, form[field]]));
}
