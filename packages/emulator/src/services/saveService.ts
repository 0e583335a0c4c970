import type { Context } from '../http/Call.js';
import { randomId } from '../ids/randomId.js';
import type { ServiceRecord } from '../records/ServiceRecord.js';
import { notify } from '../webhooks/notify.js';
import { presentService } from './presentService.js';

/** Writes fields over a service, or makes a new one of them, and tells the webhooks; null clears. Call it inside a transaction. */
export function saveService(
  context: Context,
  existing: ServiceRecord | undefined,
  fields: Readonly<Record<string, unknown>>,
): ServiceRecord {
  const merged = { ...(existing ?? { id: `service_${randomId()}`, created_at: context.now }), ...fields };
  const service = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined)) as unknown as ServiceRecord;
  context.database.services.put(context.partition, service);
  notify(context, existing ? 'service.updated' : 'service.created', presentService(service, context));
  return service;
}
