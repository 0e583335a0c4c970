import { currencyDecimals } from '@gigstack-ui/sat-catalogs';
import { CfdiInputError } from '../CfdiInputError.js';

/** Decimals of a currency's totals; throws CfdiInputError on a code that is not in c_Moneda (CFDI40113). */
export function decimalsOf(currency: string): number {
  const decimals = currencyDecimals(currency);
  if (decimals === undefined) throw new CfdiInputError('unknown', 'currency');
  return decimals;
}
