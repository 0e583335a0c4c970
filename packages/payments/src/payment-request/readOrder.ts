import { CfdiInputError, type Totals } from '@gigstack-ui/cfdi';
import { totals } from '@gigstack-ui/cfdi/totals';
import { currencyDecimals } from '@gigstack-ui/sat-catalogs';
import { orderItems } from './orderItems.js';
import type { PaymentOrder } from './PaymentOrder.js';

/** Why a payment cannot be asked for as it is; words are chosen by code. */
export type PaymentProblemCode =
  | 'client_missing'
  | 'nothing_to_charge'
  | 'amount_not_a_number'
  | 'amount_not_positive'
  | 'amount_decimals'
  | 'amount_too_large'
  | 'currency_not_supported'
  | 'exchange_rate_missing'
  | 'line_not_readable';

/** One reason, and where it is: `amount`, `currency`, `items[1].unit_price`. */
export interface PaymentProblem {
  readonly code: PaymentProblemCode;
  readonly path: string;
}

/** An order that has been read: its totals by the rules of a CFDI, and what keeps it from being asked for. */
export interface ReadOrder {
  readonly totals: Totals | undefined;
  readonly problems: readonly PaymentProblem[];
}

/** What the API's pay pages take. */
export const paymentCurrencies = ['MXN', 'USD'] as const;
/** A slip of a few zeros is stopped here; the host may set another limit. */
export const DEFAULT_LIMIT = 10_000_000;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads an order; `limit` is the most that may be asked for at once, in the currency. */
export function readOrder(order: PaymentOrder, limit: number = DEFAULT_LIMIT): ReadOrder {
  const { clientId, amount, currency = 'MXN', exchangeRate } = order;
  const problems: PaymentProblem[] = [];
  const add = (code: PaymentProblemCode, path: string) => problems.push({ code, path });

  if (clientId === '') add('client_missing', 'clientId');
  if (!paymentCurrencies.some((known) => known === currency)) add('currency_not_supported', 'currency');
  else if (currency !== 'MXN' && !(exchangeRate !== undefined && exchangeRate > 0)) add('exchange_rate_missing', 'exchangeRate');

  const text = amount === undefined ? undefined : String(amount).trim();
  const usesAmount = text !== undefined && !(order.items && order.items.length > 0);
  if (usesAmount) {
    if (!NUMBER.test(text)) return { totals: undefined, problems: [...problems, { code: 'amount_not_a_number', path: 'amount' }] };
    const [, decimals = ''] = text.split('.');
    if (decimals.replace(/0+$/, '').length > (currencyDecimals(currency) ?? 2)) add('amount_decimals', 'amount');
    if (!(Number(text) > 0)) return { totals: undefined, problems: [...problems, { code: 'amount_not_positive', path: 'amount' }] };
  }

  const items = orderItems(order);
  if (items.length === 0) return { totals: undefined, problems: [...problems, { code: 'nothing_to_charge', path: 'amount' }] };
  try {
    const sum = totals({ currency, items: items.map((item) => ({ ...item, quantity: item.quantity ?? 1, unit_price: item.unit_price ?? 0, taxes: item.taxes ? [...item.taxes] : [] })) });
    const path = usesAmount ? 'amount' : 'items';
    if (!(Number(sum.total) > 0)) add('amount_not_positive', path);
    if (Number(sum.total) > limit) add('amount_too_large', path);
    return { totals: sum, problems };
  } catch (error) {
    if (!(error instanceof CfdiInputError)) throw error;
    return { totals: undefined, problems: [...problems, { code: 'line_not_readable', path: usesAmount ? 'amount' : error.path }] };
  }
}
