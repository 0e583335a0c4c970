import { ApiFailure } from '../http/ApiFailure.js';
import type { Call } from '../http/Call.js';
import type { ItemRecord } from '../records/ItemRecord.js';

/** A line that names a service takes from it what the line itself does not say. */
export function fillFromService(item: ItemRecord, index: number, { database, partition }: Call): ItemRecord {
  if (item.id === undefined) return item;
  const service = database.services.get(partition, item.id);
  if (!service) throw ApiFailure.invalid([`items[${index}].id: no service has this id`]);
  const { created_at: _createdAt, ...fields } = service;
  return { ...fields, ...item };
}
