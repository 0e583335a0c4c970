import type { Scope } from '../auth/Scope.js';
import type { ClientRecord } from '../records/ClientRecord.js';
import { isListedInEfos } from '../sat/isListedInEfos.js';
import { isRegisteredAs } from '../sat/satRegister.js';
import { toSeconds } from '../text/toSeconds.js';

/** A client as the API shows it, `created_at` in seconds. */
export function presentClient(client: ClientRecord, { team, livemode }: Scope) {
  return {
    id: client.id,
    name: client.name ?? null,
    company: client.company ?? null,
    phone: client.phone ?? null,
    email: client.email ?? null,
    legal_name: client.legal_name ?? null,
    tax_id: client.tax_id ?? null,
    tax_system: client.tax_system ?? null,
    use: client.use ?? null,
    address: client.address ?? null,
    bcc: client.bcc ?? [],
    metadata: client.metadata ?? {},
    defaults: {
      keep_full_legal_name: false,
      issue_automatic_invoices: false,
      issue_invoiceable_receipts: true,
      ...client.defaults,
    },
    is_valid: isRegisteredAs(client),
    efos: { is_valid: !isListedInEfos(client.tax_id) },
    livemode,
    owner: `user_${team.id}`,
    team: team.id,
    from: 'api',
    created_at: toSeconds(client.created_at),
  };
}
