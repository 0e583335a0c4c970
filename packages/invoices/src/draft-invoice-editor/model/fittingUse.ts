import type { Client } from '@gigstack-ui/api';
import { isUseAllowed, personOf } from '@gigstack-ui/cfdi/receiver';

/** The use of the CFDI to start with for a client: the client's own, else the one chosen if regime and person allow it, else none. */
export function fittingUse(chosen: string, client: Client | undefined): string {
  const context = { regime: client?.tax_system, person: personOf(client?.tax_id ?? '') };
  return [client?.use, chosen].find((use) => use && isUseAllowed(use, context)) ?? '';
}
