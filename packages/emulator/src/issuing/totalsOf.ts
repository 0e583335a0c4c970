import { CfdiInputError, totals, type Totals } from '@gigstack-ui/cfdi';
import { ApiFailure } from '../http/ApiFailure.js';
import type { DraftFields } from '../records/DraftRecord.js';

/** The totals of a draft; a value the engine cannot compute with is a 400 that names its place. */
export function totalsOf({ currency = 'MXN', items = [] }: Pick<DraftFields, 'currency' | 'items'>): Totals {
  try {
    return totals({
      currency,
      items: items.map(({ quantity = 1, unit_price = 0, discount, taxes }) => ({ quantity, unit_price, discount, taxes })),
    });
  } catch (error) {
    if (error instanceof CfdiInputError) throw ApiFailure.invalid([error.message]);
    throw error;
  }
}
