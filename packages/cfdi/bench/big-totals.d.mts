interface BigItem {
  readonly quantity: string;
  readonly unit_price: string;
  readonly discount: string;
  readonly taxes: readonly { readonly type: string; readonly factor: string; readonly rate: string; readonly withholding: boolean }[];
}

interface BigLines {
  readonly length: number;
}

/** Lines with their numbers read once by big.js. */
export function parseWithBig(items: readonly BigItem[]): BigLines;

/** The total of the lines, computed with big.js. */
export function totalsWithBig(lines: BigLines): string;
