/** Federal taxes by the name the API gives them: IVA 002, ISR 001, IEPS 003. */
export type TaxName = 'IVA' | 'ISR' | 'IEPS';

/** How a tax is applied: a rate, a quota per taxed unit, or exempt. */
export type TaxFactor = 'Tasa' | 'Cuota' | 'Exento';

/** One tax of a line, six decimals; an Exento has rate and amount 0.000000 and writes neither into the XML (CFDI40177). */
export interface LineTax {
  readonly type: TaxName;
  readonly factor: TaxFactor;
  readonly rate: string;
  readonly withholding: boolean;
  readonly base: string;
  readonly amount: string;
}

/** One computed line, six decimals; `unitPrice` and `discount` are without the taxes the captured price included. */
export interface LineTotals {
  readonly unitPrice: string;
  readonly amount: string;
  readonly discount: string;
  readonly base: string;
  readonly taxes: readonly LineTax[];
}

/** A tax added over all lines that share tax, factor and rate, in the currency's decimals (rate with six). */
export interface RateGroup {
  readonly type: TaxName;
  readonly factor: TaxFactor;
  readonly rate: string;
  readonly base: string;
  readonly amount: string;
}

/** Taxes of a document by what the XML summarises; in a fixed order, so the order of lines does not show. */
export interface TaxGroups {
  /** Transferred, 0 % included and exempt apart (CFDI40212). */
  readonly transferred: readonly RateGroup[];
  readonly exempt: readonly { readonly type: TaxName; readonly base: string }[];
  /** Withheld, one row per tax as the XML has it (CFDI40208). */
  readonly withheld: readonly { readonly type: TaxName; readonly amount: string }[];
  /** The same withholdings by rate, for the screen; their sum may differ from `withheld` by a rounding. */
  readonly withheldByRate: readonly RateGroup[];
}

/** Totals of a document: decimal strings in the currency's decimals, lines in six. Local taxes are '0' when there are none. */
export interface Totals {
  readonly currency: string;
  readonly subtotal: string;
  readonly discount: string;
  readonly transferred: string;
  readonly withheld: string;
  readonly localTransferred: string;
  readonly localWithheld: string;
  readonly total: string;
  readonly groups: TaxGroups;
  readonly lines: readonly LineTotals[];
}
