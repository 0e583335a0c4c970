import { divide, multiply, subtract, type Micros } from '../money/micros.js';
import { CfdiInputError } from '../CfdiInputError.js';
import { type Inclusive, type ParsedItem } from './parseItem.js';

/** Price, amount and discount of a line without taxes, in millionths. */
export interface NetLine {
  readonly unitPrice: Micros;
  readonly amount: Micros;
  readonly discount: Micros;
}

/** Ten millionths: far below what could move a cent, far above what one multiplication loses. */
const DRIFT = 10;

/** A million squared: the divisors are both in millionths. */
const SQUARE = 1_000_000_000_000n;

/** Takes the included taxes out of a line; `path` opens the paths of its errors. */
export function netLine(item: ParsedItem, path: string): NetLine {
  if (!item.inclusive) return plainLine(item, path);
  const net = netOfTaxes(item, item.inclusive);
  if (net.unitPrice < 0) throw new CfdiInputError('not_allowed', `${path}unit_price`);
  if (item.discount === 0) return net;
  const captured = multiply(item.quantity, item.price);
  if (item.discount > captured) throw new CfdiInputError('exceeds_amount', `${path}discount`);
  // Both were divided apart: a discount of the whole price must not leave or lack a millionth (CFDI40169).
  return item.discount === captured || net.discount > net.amount ? { ...net, discount: net.amount } : net;
}

function plainLine({ quantity, price, discount }: ParsedItem, path: string): NetLine {
  const amount = multiply(quantity, price);
  if (discount > amount) throw new CfdiInputError('exceeds_amount', `${path}discount`);
  return { unitPrice: price, amount, discount };
}

/** net = (P / (1 + IVA) − quota) / (1 + IEPS), because IVA is charged over price and IEPS (LIVA 12, LIEPS). */
function netOfTaxes({ quantity, price, discount }: ParsedItem, { iva, ieps, quota }: Inclusive): NetLine {
  const divisor = BigInt(iva) * BigInt(ieps);
  const dividend = BigInt(price) * SQUARE - quota * BigInt(iva);
  const unitPrice = divide(dividend, divisor);
  if (unitPrice < 0) return { unitPrice, amount: 0, discount: 0 };
  const forward = multiply(quantity, unitPrice);
  const exact = divide(BigInt(quantity) * dividend, divisor * 1_000_000n);
  const drift = subtract(forward, exact);
  return {
    unitPrice,
    // Six decimals of price times a large quantity drift away from what was captured: 345.60 × 100,000 would lose six cents.
    // The amount then comes from the captured price, inside the range SAT accepts (CFDI40167, Anexo 20 pp. 76–78).
    amount: drift > DRIFT || drift < -DRIFT ? exact : forward,
    discount: divide(BigInt(discount) * SQUARE, divisor),
  };
}
