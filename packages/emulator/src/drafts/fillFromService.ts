import { ApiFailure } from '../http/ApiFailure.js';
import type { Context } from '../http/Call.js';
import type { ItemInput, ItemRecord } from '../records/ItemRecord.js';
import type { ServiceRecord } from '../records/ServiceRecord.js';
import { saveService } from '../services/saveService.js';

/** A line that names a service, by id or by sku, takes from it what the line itself does not say. Call it inside a transaction: `auto_create` makes one. */
export function fillFromService({ search, ...item }: ItemInput, index: number, context: Context): ItemRecord {
  if (item.id === undefined && !search) return item;
  const { created_at: _createdAt, ...fields } = serviceOf(item, search, index, context);
  return { ...fields, ...item };
}

function serviceOf(item: ItemRecord, search: ItemInput['search'], index: number, context: Context): ServiceRecord {
  const { database, partition } = context;
  if (item.id !== undefined) {
    const service = database.services.get(partition, item.id);
    if (!service) throw ApiFailure.invalid([`items[${index}].id: no service has this id`]);
    return service;
  }
  const sku = search?.on_value ?? '';
  for (const { document } of database.services.scan({ partition, orderBy: 'createdAt', direction: 'asc' })) if (document.sku === sku) return document;
  if (!search?.auto_create) throw ApiFailure.invalid([`items[${index}].search: matches no service`]);
  const { quantity: _quantity, discount: _discount, third_party: _thirdParty, ...fields } = item;
  return saveService(context, undefined, { sku, ...fields });
}
