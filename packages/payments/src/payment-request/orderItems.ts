import type { ItemSchema } from '@gigstack-ui/api';
import type { PaymentOrder } from './PaymentOrder.js';

/** IVA of 16 % inside the amount: what people mean who say one figure. */
const IVA_INSIDE = [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false, inclusive: true }] as const;

/** The lines of an order: as given, or the one line an amount makes. */
export function orderItems({ items, amount, description, quantity = 1, serviceId, taxes }: PaymentOrder): ItemSchema[] {
  if (items && items.length > 0) return [...items];
  if (amount === undefined && serviceId === undefined) return [];
  return [
    {
      ...(serviceId !== undefined && { id: serviceId }),
      ...(description !== undefined && { description }),
      quantity,
      // A service keeps its own price and taxes unless told.
      ...(amount !== undefined && { unit_price: Number(amount), taxes: [...(taxes ?? IVA_INSIDE)] }),
    },
  ];
}
