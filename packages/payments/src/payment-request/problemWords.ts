import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import type { requestEsMX } from '../messages/request.es-MX.js';
import type { PaymentProblem } from './readOrder.js';

/** What is wrong with an order, in the provider's words. */
export function problemWords({ code, path }: PaymentProblem, texts: Wording<typeof esMX & typeof requestEsMX>, currency: string): string {
  switch (code) {
    case 'client_missing':
      return texts.problemClient;
    case 'nothing_to_charge':
      return texts.problemNothing;
    case 'amount_not_a_number':
      return texts.problemNotANumber;
    case 'amount_not_positive':
      return texts.problemNotPositive;
    case 'amount_decimals':
      return texts.problemDecimals(currency);
    case 'amount_too_large':
      return texts.problemTooLarge;
    case 'currency_not_supported':
      return texts.problemCurrency;
    case 'exchange_rate_missing':
      return texts.problemRate;
    case 'line_not_readable':
      return texts.problemLine(path);
  }
}
