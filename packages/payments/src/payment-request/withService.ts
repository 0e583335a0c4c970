import type { Service } from '@gigstack-ui/api';
import type { PaymentOrder } from './PaymentOrder.js';

/** An order of a saved service as a line with the service's own price and taxes, so that it can be shown before it is asked for. */
export function withService(order: PaymentOrder, service: Service | undefined): PaymentOrder {
  if (order.serviceId === undefined || order.items?.length || !service) return order;
  const { id, description, unit_price, taxes } = service;
  const line = { id, description: order.description ?? description, quantity: order.quantity ?? 1, unit_price: order.amount === undefined ? unit_price : Number(order.amount) };
  return { ...order, amount: undefined, items: [{ ...line, ...(taxes && { taxes: taxes.map(asInput) }) }] };
}

/** A tax that came back, as it is sent. */
function asInput({ type, factor, rate = 0, withholding = false, inclusive }: NonNullable<Service['taxes']>[number]) {
  return { type: type as 'IVA' | 'ISR' | 'IEPS', factor: factor as 'Tasa' | 'Cuota' | 'Exento', rate, withholding, ...(inclusive !== undefined && { inclusive }) };
}
