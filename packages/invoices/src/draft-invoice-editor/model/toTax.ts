import type { Tax, TaxSchema } from '@gigstack-ui/api';

/** A tax of an answer as the API takes it back; what an old record leaves out gets the meaning the API gives it. */
export function toTax({ type, rate, factor, withholding, inclusive, units }: Tax | TaxSchema): TaxSchema {
  return {
    type: type === 'ISR' || type === 'IEPS' ? type : 'IVA',
    factor: factor === 'Cuota' || factor === 'Exento' ? factor : 'Tasa',
    rate: rate ?? 0,
    withholding: withholding ?? false,
    ...(inclusive && { inclusive }),
    ...(factor === 'Cuota' && units !== undefined && units !== 1 && { units }),
  };
}
