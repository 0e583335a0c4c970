import { codesByDecimals } from './data/codesByDecimals.js';

const decimals = new Map(codesByDecimals.flatMap(([count, codes]) => codes.split(' ').map((code) => [code, count] as const)));

/** Decimals the totals of a currency carry (0 to 4), or undefined for a code that is not in c_Moneda. */
export function currencyDecimals(code: string): number | undefined {
  return decimals.get(code);
}
