import { type DecimalInput } from '../money/parseMicros.js';

/** One tax of a line in the API's shape: `type` IVA, ISR or IEPS; `factor` Tasa, Cuota or Exento; `rate` a fraction (0.16) or, for Cuota, pesos per taxed unit. */
export interface TotalsTax {
  readonly type: string;
  readonly factor: string;
  /** Ignored for Exento. */
  readonly rate?: DecimalInput | null | undefined;
  readonly withholding?: boolean | null | undefined;
  /** The unit price already holds this tax; ignored on a withholding. */
  readonly inclusive?: boolean | null | undefined;
  /** Taxed units (litres, for instance) in one unit of quantity, for a Cuota; 1 unless told. */
  readonly units?: DecimalInput | null | undefined;
}

/** One line in the API's shape; `discount` is an amount in the price's own terms, so with tax when a tax is inclusive. */
export interface TotalsItem {
  readonly quantity: DecimalInput;
  readonly unit_price: DecimalInput;
  readonly discount?: DecimalInput | null | undefined;
  readonly taxes?: readonly TotalsTax[] | null | undefined;
}

/** A local tax (complement implocal 1.0): an amount of money outside the federal taxes. */
export interface LocalTax {
  readonly kind: 'transferred' | 'withheld';
  readonly amount: DecimalInput;
}

/** What totals are computed from; `currency` is a code of c_Moneda, MXN unless told. */
export interface TotalsInput {
  readonly currency?: string | null | undefined;
  readonly items: readonly TotalsItem[];
  readonly local?: readonly LocalTax[] | null | undefined;
}
