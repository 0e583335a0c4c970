import type { Client } from '@gigstack-ui/api';

/** RFC and name that make an invoice a global one (CFDI40130). */
const PUBLIC_RFC = 'XAXX010101000';
const PUBLIC_NAME = 'PUBLICO EN GENERAL';

/** Whether a client is "público en general" itself and not somebody who gave no RFC. */
export function isPublicReceiver(client: Pick<Client, 'tax_id' | 'legal_name'> | undefined): boolean {
  return client?.tax_id === PUBLIC_RFC && client.legal_name?.trim().toUpperCase() === PUBLIC_NAME;
}
