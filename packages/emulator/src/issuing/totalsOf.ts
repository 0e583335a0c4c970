import { CfdiInputError, totals, type Totals } from '@gigstack-ui/cfdi';
import { ApiFailure } from '../http/ApiFailure.js';
import type { DraftFields } from '../records/DraftRecord.js';

/** The totals of a draft; a value the engine cannot compute with is a 400 that names its place. */
export function totalsOf({ currency = 'MXN', items = [] }: Pick<DraftFields, 'currency' | 'items'>): Totals {
  try {
    return totals({
      currency,
      items: items.map(({ quantity = 1, unit_price = 0, discount = 0, taxes = [] }) => ({
        quantity,
        unit_price,
        discount,
        taxes: taxes.map(({ rate = 0, factor = 'Tasa', withholding = false, inclusive = false, ...tax }) => ({
          ...tax,
          rate,
          factor,
          withholding,
          inclusive,
        })),
      })),
    });
  } catch (error) {
    if (error instanceof CfdiInputError) throw ApiFailure.invalid([error.message]);
    throw error;
  }
}
