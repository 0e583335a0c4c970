import type { Wording } from '@gigstack-ui/ui';
import type { esMX } from '../messages/es-MX.js';
import type { registerEsMX } from '../messages/register.es-MX.js';
import type { RegisterProblems } from './RegisterForm.js';

/** What is wrong with an amount, in words. */
export function amountWords(problem: RegisterProblems['amount'], texts: Wording<typeof esMX & typeof registerEsMX>, balance: string): string | undefined {
  switch (problem) {
    case 'missing':
      return texts.problemNothing;
    case 'not_a_number':
      return texts.problemNotANumber;
    case 'not_positive':
      return texts.problemNotPositive;
    case 'too_large':
      return texts.problemTooLarge;
    case 'over_balance':
      return texts.overBalance(balance);
    case 'future':
    case undefined:
      return undefined;
  }
}
