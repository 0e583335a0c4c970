import type { TaxObjectCode } from '@gigstack-ui/sat-catalogs';

/** What an ObjetoImp asks of the taxes of its line. */
export interface TaxObjectRule {
  /** Whether the line has tax nodes at all. */
  readonly taxes: 'required' | 'forbidden' | 'optional';
  readonly iva: boolean;
  /** `required` for the one object that itemises IEPS without IVA. */
  readonly ieps: boolean | 'required';
}

const free: TaxObjectRule = { taxes: 'required', iva: true, ieps: true };
const none: TaxObjectRule = { taxes: 'forbidden', iva: false, ieps: false };
const onlyIsr: TaxObjectRule = { taxes: 'optional', iva: false, ieps: false };

const rules: Readonly<Record<TaxObjectCode, TaxObjectRule>> = {
  '01': none,
  '02': free,
  '03': none,
  '04': none,
  '05': none,
  '06': onlyIsr,
  '07': { taxes: 'required', iva: false, ieps: 'required' },
  '08': onlyIsr,
};

/** What a line with this ObjetoImp may carry (CFDI40171, CFDI40172, CFDI140226, CFDI140227). */
export function taxObjectRule(object: TaxObjectCode): TaxObjectRule {
  return rules[object];
}

/** The ObjetoImp a line has when nobody chose one: 02 with taxes, 01 without. */
export function inferTaxObject(taxes: readonly unknown[] | null | undefined): TaxObjectCode {
  return taxes && taxes.length > 0 ? '02' : '01';
}
