import type { ClientFields } from '../records/ClientRecord.js';
import type { FiscalReceiver } from './FiscalDocument.js';

/** A client as the receiver of a document; empty texts where it has nothing yet. */
export function receiverOf(client: ClientFields | undefined): FiscalReceiver {
  return {
    tax_id: client?.tax_id ?? '',
    legal_name: client?.legal_name ?? '',
    tax_system: client?.tax_system ?? '',
    zip: client?.address?.zip ?? '',
    email: client?.email ?? '',
  };
}
