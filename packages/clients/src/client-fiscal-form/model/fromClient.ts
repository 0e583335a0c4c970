import type { Client, ClientInput } from '@gigstack-ui/api';
import { rfc } from '@gigstack-ui/cfdi';
import { emptyClientForm, type ClientForm } from './ClientForm.js';
import { toRows } from './metadataRows.js';

/** A client as the API gives or takes it: an answer of `clients.get`, or the `defaults` of a host. */
export type ClientLike = Partial<Client> | ClientInput;

/** A client of the API (or a host's defaults) as a form. */
export function fromClient(client: ClientLike): ClientForm {
  const { address = {}, defaults = {} } = client;
  return {
    ...emptyClientForm,
    tax_id: rfc.normalize(client.tax_id ?? ''),
    legal_name: client.legal_name ?? '',
    tax_system: client.tax_system ?? '',
    use: client.use ?? '',
    zip: address.zip ?? '',
    emails: [client.email, ...(client.bcc ?? [])].filter((email): email is string => Boolean(email)),
    phone: client.phone ?? '',
    name: client.name ?? '',
    company: client.company ?? '',
    country: countryCode(address.country),
    street: address.street ?? '',
    exterior: address.exterior ?? '',
    interior: address.interior ?? '',
    neighborhood: address.neighborhood ?? '',
    municipality: address.municipality ?? '',
    city: address.city ?? '',
    state: address.state ?? '',
    keep_full_legal_name: defaults.keep_full_legal_name ?? emptyClientForm.keep_full_legal_name,
    issue_automatic_invoices: defaults.issue_automatic_invoices ?? emptyClientForm.issue_automatic_invoices,
    issue_invoiceable_receipts: defaults.issue_invoiceable_receipts ?? emptyClientForm.issue_invoiceable_receipts,
    metadata: toRows(client.metadata),
  };
}

/** Answers say "MEX" and requests "Mexico"; absent is Mexico. */
function countryCode(country: string | undefined): string {
  return !country || /^(m[eé]xico|mx)$/i.test(country.trim()) ? 'MEX' : country;
}
