/** One entry of the client's free data, as typed. */
export interface MetadataRow {
  /** Local to the form, never sent. */
  readonly id: string;
  readonly key: string;
  readonly value: string;
  /** What is stored, when it is no text and nobody edited it: it goes back as it came. */
  readonly stored?: unknown;
}

/** The client as a person typed it: '' means not given. Names are the API's own; `address` lies flat. */
export interface ClientForm {
  /** RFC. */
  readonly tax_id: string;
  readonly legal_name: string;
  readonly tax_system: string;
  readonly use: string;
  /** Postal code of the fiscal address; with a generic RFC the issuer's. */
  readonly zip: string;
  /** Who gets the invoices: the first is the client's `email`, the rest its `bcc`. */
  readonly emails: readonly string[];
  readonly phone: string;
  /** What the client is called in lists. */
  readonly name: string;
  readonly company: string;
  /** c_Pais; 'MEX' unless told. */
  readonly country: string;
  readonly street: string;
  readonly exterior: string;
  readonly interior: string;
  readonly neighborhood: string;
  readonly municipality: string;
  readonly city: string;
  readonly state: string;
  readonly keep_full_legal_name: boolean;
  readonly issue_automatic_invoices: boolean;
  readonly issue_invoiceable_receipts: boolean;
  readonly metadata: readonly MetadataRow[];
}

/** A field of the form. */
export type ClientField = keyof ClientForm;

/** A field that holds text. */
export type ClientTextField = { [Field in ClientField]: ClientForm[Field] extends string ? Field : never }[ClientField];

/** The parts of the address, besides the postal code. */
export const addressFields = ['country', 'street', 'exterior', 'interior', 'neighborhood', 'municipality', 'city', 'state'] as const satisfies readonly ClientTextField[];

/** What the client's invoices and receipts do by themselves. */
export const defaultFields = ['keep_full_legal_name', 'issue_automatic_invoices', 'issue_invoiceable_receipts'] as const satisfies readonly ClientField[];

/** A client nobody has typed anything about. */
export const emptyClientForm: ClientForm = {
  tax_id: '',
  legal_name: '',
  tax_system: '',
  use: '',
  zip: '',
  emails: [],
  phone: '',
  name: '',
  company: '',
  country: 'MEX',
  street: '',
  exterior: '',
  interior: '',
  neighborhood: '',
  municipality: '',
  city: '',
  state: '',
  keep_full_legal_name: false,
  issue_automatic_invoices: false,
  issue_invoiceable_receipts: true,
  metadata: [],
};
