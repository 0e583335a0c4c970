import { divide, ONE } from '../money/micros.js';
import { formatMicros } from '../money/formatMicros.js';
import { parseMicros, type DecimalInput } from '../money/parseMicros.js';
import { parseTax } from '../totals/parseTax.js';
import { type TotalsTax } from '../totals/TotalsInput.js';
import { CfdiInputError } from '../CfdiInputError.js';

/** What to charge, without taxes and with six decimals, for the total to be `net` once these taxes are added and withheld: "I want to receive N". */
export function baseForNet(net: DecimalInput, taxes: readonly TotalsTax[] = []): string {
  const wanted = parseMicros(net, 'net');
  const parsed = taxes.map((tax, index) => parseTax({ ...tax, inclusive: false }, `taxes[${index}]`));
  // A quota depends on units, which a net amount does not tell.
  const quota = parsed.findIndex(({ factor }) => factor === 'Cuota');
  if (quota >= 0) throw new CfdiInputError('not_allowed', `taxes[${quota}].factor`);
  const one = BigInt(ONE);
  let ieps = 0n;
  let iva = 0n;
  let withheld = 0n;
  for (const { type, withholding, rate } of parsed) {
    if (withholding) withheld += BigInt(rate);
    else if (type === 'IVA') iva += BigInt(rate);
    else ieps += BigInt(rate);
  }
  // total = base · ((1 + IEPS)(1 + IVA) − withheld), since IVA is charged on IEPS too.
  const factor = (one + ieps) * (one + iva) - withheld * one;
  if (factor <= 0n) throw new CfdiInputError('not_allowed', 'taxes');
  return formatMicros(divide(BigInt(wanted) * one * one, factor), 6);
}
