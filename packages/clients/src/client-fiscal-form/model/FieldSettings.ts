import { addressFields, defaultFields, type ClientField } from './ClientForm.js';

/** A field, or a group of them, that a host may hide, lock or require. */
export type ClientFieldName = Exclude<ClientField, (typeof addressFields)[number] | (typeof defaultFields)[number]> | 'address' | 'defaults';

/** What a host says about one field. */
export interface ClientFieldSetting {
  /** Leaves the field out; what the client has in it stays. */
  readonly hide?: boolean | undefined;
  /** Shows the field and lets nobody change it. */
  readonly lock?: boolean | undefined;
  /** Whether saving waits for a value; the four fields that reject most invoices (RFC, name, régimen, postal code) do unless told. */
  readonly require?: boolean | undefined;
}

/** What a host says about the e-mails. */
export interface ClientEmailsSetting extends ClientFieldSetting {
  /** Shows the main address alone, as one input; those that get a blind copy stay as they are. */
  readonly mainOnly?: boolean | undefined;
}

/** What a host says about the fields. */
export type ClientFieldSettings = Partial<Record<Exclude<ClientFieldName, 'emails'>, ClientFieldSetting> & Record<'emails', ClientEmailsSetting>>;

const required: readonly ClientField[] = ['tax_id', 'legal_name', 'tax_system', 'zip'];

/** The name under which a host speaks of a field. */
export function settingName(field: ClientField): ClientFieldName {
  if (isOneOf(addressFields, field)) return 'address';
  return isOneOf(defaultFields, field) ? 'defaults' : (field as ClientFieldName);
}

/** Whether saving waits for a value in this field; a hidden one cannot be waited for. */
export function isRequired(field: ClientField, settings: ClientFieldSettings): boolean {
  const setting = settings[settingName(field)];
  if (setting?.hide) return false;
  // A required address is one with a street: its other parts are not the same everywhere.
  if (isOneOf(addressFields, field)) return setting?.require === true && field === 'street';
  return setting?.require ?? required.includes(field);
}

function isOneOf(fields: readonly ClientField[], field: ClientField): boolean {
  return fields.includes(field);
}
