import { parseNumber } from '@gigstack-ui/ui';
import { DEFAULT_LIMIT } from '../payment-request/readOrder.js';
import type { RegisterForm, RegisterProblems } from './RegisterForm.js';

interface RegisterContext {
  /** Today, as `2026-11-24`. */
  readonly today: string;
  /** What the PPD invoice still owes, when one is paid. */
  readonly balance: number | undefined;
  readonly currency: string;
  readonly exchangeRate: number | undefined;
}

/** What keeps a payment from being registered, by field. */
export function registerProblems({ amount, paymentForm, paidOn }: RegisterForm, { today, balance, currency, exchangeRate }: RegisterContext): RegisterProblems {
  const parsed = parseNumber(amount, { maxDecimals: 2 });
  const value = parsed.state === 'valid' ? Number(parsed.value) : undefined;
  return {
    ...(value === undefined && { amount: parsed.state === 'empty' ? ('missing' as const) : ('not_a_number' as const) }),
    ...(value !== undefined && value <= 0 && { amount: 'not_positive' as const }),
    ...(value !== undefined && value > DEFAULT_LIMIT && { amount: 'too_large' as const }),
    ...(value !== undefined && balance !== undefined && value > balance && { amount: 'over_balance' as const }),
    // 99 is what a PPD invoice says before it is paid; a payment has a form of its own (Pagos 2.0, FormaDePagoP).
    ...((paymentForm === '' || paymentForm === '99') && { paymentForm: 'missing' as const }),
    ...(paidOn === '' && { paidOn: 'missing' as const }),
    // An invoice in another currency without its rate would be taxed as if it were pesos.
    ...(currency !== 'MXN' && !(exchangeRate !== undefined && exchangeRate > 0) && { exchangeRate: 'missing' as const }),
    ...(paidOn > today && { paidOn: 'future' as const }),
  };
}
