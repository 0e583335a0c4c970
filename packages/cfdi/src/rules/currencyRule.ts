import { currencyDecimals } from '@gigstack-ui/sat-catalogs';
import { ONE } from '../money/micros.js';
import { field, text } from './jsonReaders.js';
import { readDecimal } from './readDecimal.js';
import { type RuleContext } from './RuleContext.js';

/** Currency and exchange rate (CFDI40113 to 40117). */
export function currencyRule({ draft, report }: RuleContext): void {
  const currency = text(field(draft, 'currency')) || 'MXN';
  const given = field(draft, 'exchange_rate');
  const absent = given === undefined || given === null || given === '';
  const remove = { fix: { path: 'exchange_rate', value: undefined } };
  if (currencyDecimals(currency) === undefined) {
    report('CFDI40113', 'currency');
    return;
  }
  if (currency === 'XXX') {
    if (!absent) report('CFDI40116', 'exchange_rate', remove);
    return;
  }
  const rate = readDecimal(given);
  if (currency === 'MXN') {
    if (!absent && rate !== ONE) report('CFDI40114', 'exchange_rate', remove);
    return;
  }
  if (absent) report('CFDI40115', 'exchange_rate');
  else if (rate === undefined || rate === 0 || /\.\d{7,}$/.test(text(given))) report('CFDI40117', 'exchange_rate');
}
