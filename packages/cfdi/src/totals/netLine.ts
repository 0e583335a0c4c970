import { divide, multiply, ONE } from '../money/micros.js';
import { CfdiInputError } from '../CfdiInputError.js';
import { type ParsedItem } from './parseItem.js';

/** Price, amount and discount of a line without taxes, in millionths. */
export interface NetLine {
  readonly unitPrice: bigint;
  readonly amount: bigint;
  readonly discount: bigint;
}

/** Ten millionths: far below what could move a cent, far above what one multiplication loses. */
const DRIFT = 10n;

/** Takes the included taxes out of a line; `path` opens the paths of its errors. */
export function netLine(item: ParsedItem, path: string): NetLine {
  const net = item.inclusive ? netOfTaxes(item) : { unitPrice: item.price, amount: multiply(item.quantity, item.price), discount: item.discount };
  if (net.unitPrice < 0n) throw new CfdiInputError('not_allowed', `${path}unit_price`);
  if (net.discount <= net.amount) return net;
  // Compared as captured too: a discount of the whole price must not fail by a millionth that a division left over (CFDI40169).
  if (item.discount > multiply(item.quantity, item.price)) throw new CfdiInputError('exceeds_amount', `${path}discount`);
  return { ...net, discount: net.amount };
}

/** net = (P / (1 + IVA) − quota) / (1 + IEPS), because IVA is charged over price and IEPS (LIVA 12, LIEPS). */
function netOfTaxes({ quantity, price, discount, inclusive }: ParsedItem): NetLine {
  const { iva, ieps, quota } = inclusive ?? { iva: ONE, ieps: ONE, quota: 0n };
  const divisor = iva * ieps;
  const dividend = price * ONE * ONE - quota * iva;
  const unitPrice = divide(dividend, divisor);
  const forward = multiply(quantity, unitPrice);
  const exact = divide(quantity * dividend, divisor * ONE);
  const drift = forward > exact ? forward - exact : exact - forward;
  return {
    unitPrice,
    // Six decimals of price times a large quantity drift away from what was captured: 345.60 × 100,000 would lose six cents.
    // The amount then comes from the captured price, inside the range SAT accepts (CFDI40167, Anexo 20 pp. 76–78).
    amount: drift > DRIFT ? exact : forward,
    discount: divide(discount * ONE * ONE, divisor),
  };
}
