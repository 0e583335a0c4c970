import { GigstackError } from '@gigstack-ui/api';
import { addressFields, defaultFields, type ClientField, type ClientForm } from './ClientForm.js';

/** What the API said against a field, and the value it was said of: once the value is another, nothing is said against it. */
export interface Refusal {
  /** In the API's words. */
  readonly text: string;
  /** SAT's code, when the answer names one; there are better words for it. */
  readonly code?: string | undefined;
  readonly value: ClientForm[ClientField];
}

/** The refusals by field. */
export type Refusals = Partial<Record<ClientField, Refusal>>;

const plain: readonly ClientField[] = ['tax_id', 'legal_name', 'tax_system', 'use', 'phone', 'name', 'company', ...addressFields, 'zip', ...defaultFields];

/** The field of the form that a path of the API is about. */
export function fieldOfPath(path: string): ClientField | undefined {
  const [first = '', ...rest] = path.replace(/^client\./, '').split(/[.[\]]+/).filter(Boolean);
  if (first === 'email' || first === 'bcc') return 'emails';
  if (first === 'rfc') return 'tax_id';
  if (first === 'metadata') return 'metadata';
  const last = first === 'address' || first === 'defaults' ? (rest[0] ?? (first === 'address' ? 'street' : '')) : first;
  return plain.find((field) => field === last);
}

/** What an error says against single fields of what was sent. */
export function refusalsOf(error: unknown, sent: ClientForm): Refusals {
  if (!(error instanceof GigstackError)) return {};
  const refusals: Refusals = {};
  for (const { path, message } of error.fields) {
    const field = fieldOfPath(path);
    if (field) refusals[field] ??= { text: message, value: sent[field] };
  }
  return refusals;
}

/** The same where the answer names a code of SAT instead of a field. The table of codes is fetched only by whoever meets one. */
export async function satRefusals(error: unknown, sent: ClientForm): Promise<Refusals> {
  if (!(error instanceof GigstackError) || error.kind !== 'api') return {};
  const text = [error.text, ...error.fields.map(({ message }) => message)].filter(Boolean).join(' ');
  const { satErrors } = await import('@gigstack-ui/cfdi/sat-errors');
  const { certain, code, path } = satErrors.explain({ code: error.code, text });
  const field = certain ? fieldOfPath(path) : undefined;
  return field ? { [field]: { text: error.text ?? '', code, value: sent[field] } } : {};
}

/** The refusals that are still about what stands in the form. */
export function standing(refusals: Refusals, form: ClientForm): Refusals {
  return Object.fromEntries(Object.entries(refusals).filter(([field, { value }]) => value === form[field as ClientField]));
}
