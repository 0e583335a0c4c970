import type { TaxRecord } from '../records/TaxRecord.js';

/** IVA 16 % on top of the price. */
export const iva16: TaxRecord = { type: 'IVA', rate: 0.16, factor: 'Tasa', withholding: false, inclusive: false };

/** IVA 16 % inside the price. */
export const iva16Inclusive: TaxRecord = { ...iva16, inclusive: true };

/** IVA 0 %: books and food. */
export const iva0: TaxRecord = { ...iva16, rate: 0 };

/** IEPS 8 % of sweets and snacks (LIEPS 2-I-J). */
export const ieps8: TaxRecord = { type: 'IEPS', rate: 0.08, factor: 'Tasa', withholding: false, inclusive: false };

/** Withholdings of professional services from a persona física to a persona moral: ISR 10 % and two thirds of the IVA. */
export const honorarios: TaxRecord[] = [
  iva16,
  { type: 'ISR', rate: 0.1, factor: 'Tasa', withholding: true },
  { type: 'IVA', rate: 0.106667, factor: 'Tasa', withholding: true },
];
