import { isRecord } from './isRecord.js';
import type { PortalGrant } from './PortalGrant.js';

/** Whether a receipt, invoice or payment says of itself that it is this client's; one that does not say is nobody's. */
export function belongsTo(record: unknown, { clientId }: PortalGrant): record is Readonly<Record<string, unknown>> {
  if (!isRecord(record)) return false;
  const owner = isRecord(record.client) ? record.client.id : record.client_id;
  return owner === clientId;
}
