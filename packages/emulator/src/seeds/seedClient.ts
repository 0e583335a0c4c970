import type { ClientRecord } from '../records/ClientRecord.js';
import { registeredTaxpayers } from '../sat/registeredTaxpayers.js';

/** A client whose fiscal data are those of the register. */
export function seedClient(
  id: string,
  rfc: string,
  name: string,
  use: string,
  rest: Pick<ClientRecord, 'created_at'> & Partial<ClientRecord>,
): ClientRecord {
  const taxpayer = registeredTaxpayers.find((candidate) => candidate.rfc === rfc);
  const handle = id.replace(/^client_/, '').replaceAll('_', '-');
  return {
    id,
    name,
    company: null,
    email: `pagos@${handle}.example`,
    phone: '+52 55 0000 0000',
    legal_name: taxpayer?.name ?? name,
    tax_id: rfc,
    tax_system: taxpayer?.regimes[0] ?? null,
    use,
    address: { country: 'MEX', zip: taxpayer?.zip ?? null },
    bcc: [],
    metadata: {},
    ...rest,
  };
}
