import { taxRates } from '@gigstack-ui/sat-catalogs';
import { formatMicros } from '../money/formatMicros.js';
import { divide, micros, ONE, type Micros } from '../money/micros.js';
import { type LineContext, type TaxView } from './LineContext.js';
import { readDecimal } from './readDecimal.js';

/** Each tax of a line: its words, its rate and whether it stands twice (CFDI40175 to 40179, 40182 to 40185). */
export function lineTaxesRule({ taxes, path, report }: LineContext): void {
  taxes.forEach((tax, index) => {
    const knownType = tax.type === 'IVA' || tax.type === 'IEPS' || (tax.type === 'ISR' && tax.withholding);
    const knownFactor = tax.factor === 'Tasa' || tax.factor === 'Cuota' || tax.factor === 'Exento';
    if (!knownType) report(tax.withholding ? 'CFDI40182' : 'CFDI40175', `${tax.path}.type`);
    if (!knownFactor) report(tax.withholding ? 'CFDI40183' : 'CFDI40176', `${tax.path}.factor`);
    else if (tax.factor === 'Exento') {
      if (tax.withholding) report('CFDI40184', `${tax.path}.factor`);
      else if (tax.rate) report('CFDI40177', `${tax.path}.rate`, { fix: { path: `${path}.${tax.path}.rate`, value: 0 } });
    } else if (tax.rate === undefined) report('CFDI40178', `${tax.path}.rate`);
    else if (isPercent(tax, tax.rate)) {
      report('RATE_AS_PERCENT', `${tax.path}.rate`, { fix: { path: `${path}.${tax.path}.rate`, value: Number(formatMicros(divide(BigInt(tax.rate), 100n), 6)) } });
      // A law may come before its row in the catalog, as the IEPS rates of 2026 did: an unlisted rate is never forbidden here.
    } else if (knownType && !isListed(tax, tax.rate)) report(tax.withholding ? 'CFDI40185' : 'CFDI40179', `${tax.path}.rate`, { severity: 'warning' });
    if (taxes.slice(0, index).some((other) => other.type === tax.type && other.withholding === tax.withholding && other.factor === tax.factor && other.rate === tax.rate))
      report('TAX_REPEATED', tax.path, { severity: 'warning' });
  });
}

/** 16 instead of 0.16: no rate of IVA or ISR reaches one, and the highest of IEPS is 200 %. */
function isPercent({ type, factor }: TaxView, rate: Micros): boolean {
  return factor === 'Tasa' && rate >= (type === 'IEPS' ? 3 * ONE : ONE);
}

function isListed({ type, factor, withholding }: TaxView, rate: Micros): boolean {
  return taxRates.some((row) => {
    if (row.type !== type || row.factor !== factor || !(withholding ? row.withholdable : row.transferable)) return false;
    return rate >= rateOf(row.min) && rate <= rateOf(row.max);
  });
}

// A rate of the catalog is read once, and not for each tax of each of 2,000 lines.
const read = new Map<string, Micros>();

function rateOf(text: string): Micros {
  const rate = read.get(text) ?? readDecimal(text) ?? micros(0n);
  read.set(text, rate);
  return rate;
}
