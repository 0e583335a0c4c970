import type { Service } from '@gigstack-ui/api';
import type { LineForm } from '../lineForm.js';
import { numberToText } from './readNumber.js';
import { toTax } from './toTax.js';

/** What a saved service fills in on a line; what it does not know stays as it was. */
export function lineOfService(service: Service): Partial<LineForm> {
  return {
    service_id: service.id,
    ...(service.description && { description: service.description }),
    ...(service.unit_price !== undefined && { unit_price: numberToText(service.unit_price) }),
    ...(service.product_key && { product_key: service.product_key }),
    ...(service.unit_key && { unit_key: service.unit_key, unit_name: service.unit_name ?? '' }),
    ...(service.taxes && { taxes: service.taxes.map(toTax), taxability: '' }),
  };
}
