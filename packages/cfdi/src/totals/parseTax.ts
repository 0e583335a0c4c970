import { CfdiInputError } from '../CfdiInputError.js';
import { ONE, type Micros } from '../money/micros.js';
import { parseMicros } from '../money/parseMicros.js';
import { type TaxFactor, type TaxName } from './Totals.js';
import { type TotalsTax } from './TotalsInput.js';

/** A tax read into integers. */
export interface ParsedTax {
  readonly type: TaxName;
  readonly factor: TaxFactor;
  readonly rate: Micros;
  readonly withholding: boolean;
  readonly inclusive: boolean;
  readonly units: Micros;
}

const names: readonly TaxName[] = ['IVA', 'ISR', 'IEPS'];
const factors: readonly TaxFactor[] = ['Tasa', 'Cuota', 'Exento'];

/** Reads one tax of a line; throws CfdiInputError naming the field under `path`. */
export function parseTax(tax: TotalsTax, path: string): ParsedTax {
  if (typeof tax !== 'object' || tax === null) throw new CfdiInputError('missing', path);
  const type = word(tax.type, names, `${path}.type`);
  const factor = word(tax.factor, factors, `${path}.factor`);
  const withholding = tax.withholding === true;
  // ISR is only withheld (c_Impuesto), quotas exist only for IEPS (c_TasaOCuota) and a withholding is never exempt (CFDI40184).
  if (type === 'ISR' && !withholding) throw new CfdiInputError('not_allowed', `${path}.type`);
  if (factor === 'Cuota' && type !== 'IEPS') throw new CfdiInputError('not_allowed', `${path}.factor`);
  if (factor === 'Exento' && withholding) throw new CfdiInputError('not_allowed', `${path}.factor`);
  const rate = factor === 'Exento' ? 0 : parseMicros(tax.rate, `${path}.rate`);
  const units = tax.units === undefined || tax.units === null ? ONE : parseMicros(tax.units, `${path}.units`);
  const inclusive = tax.inclusive === true && !withholding && factor !== 'Exento';
  return { type, factor, rate, withholding, inclusive, units };
}

function word<Word extends string>(value: unknown, list: readonly Word[], path: string): Word {
  if (value === undefined || value === null) throw new CfdiInputError('missing', path);
  const known = list.find((each) => each === value);
  if (known === undefined) throw new CfdiInputError('unknown', path);
  return known;
}
