import type { CsfData } from '@gigstack-ui/cfdi/csf';
import type { ClientFields } from '../records/ClientRecord.js';

/** The fields of a client that a Constancia tells; of several regimes, the one the client has already or else the first. */
export function clientFromCsf({ rfc, legalName, tradeName, regimes, address }: CsfData, client: ClientFields = {}): ClientFields {
  const codes = regimes.flatMap(({ code }) => code ?? []);
  const regime = codes.find((code) => code === client.tax_system) ?? codes[0];
  const told = Object.entries(address).filter(([, value]) => value !== '');
  return {
    tax_id: rfc,
    ...(legalName !== '' && { legal_name: legalName }),
    ...(!client.name && { name: tradeName || legalName || rfc }),
    ...(regime !== undefined && { tax_system: regime }),
    address: { country: 'MEX', ...Object.fromEntries(told) },
  };
}
